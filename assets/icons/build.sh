#!/bin/sh
# Makes the PNG icons again from hexagonia.svg with ImageMagick; the small ones with a stronger line.
set -eu
cd "$(dirname "$0")"
for size in 16 24 32 48 64 128 256 512; do
    line=30
    [ "$size" -gt 32 ] || line=46
    sed "s/stroke-width=\"30\"/stroke-width=\"$line\"/" hexagonia.svg |
        convert -background none -density 384 svg:- -filter Triangle -resize "${size}x$size" -strip -depth 8 \
            -define png:exclude-chunks=date,time "hexagonia-$size.png"
done
