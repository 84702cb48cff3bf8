package hexagonia;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketImpl;
import java.net.URI;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.nio.channels.Channel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The program in a Java of its own, watched from within: whoever asks Java for a socket, a channel to the network or
/// the address of a name is written down with the code that asked, and the sockets that the system lists for this
/// process are read many times a second, since native code may ask the system itself.
///
/// `Watched REPORT rehearse` walks the window, `Watched REPORT WORDS…` runs a command, `Watched REPORT guilty` opens
/// one of each. The report is written as the process ends.
public final class Watched extends SelectorProvider {
    private static final Set<String> FOUND = new LinkedHashSet<>();
    private static final long BETWEEN = 3;

    private final SelectorProvider usual = (SelectorProvider) usual();

    public static void main(String[] words) throws Exception {
        Path report = Path.of(words[0]);
        sockets();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                list();
                synchronized (FOUND) {
                    Files.write(report, FOUND);
                }
            } catch (IOException unwritten) {
                Runtime.getRuntime().halt(9);
            }
        }));
        Thread.ofPlatform().daemon().start(Watched::look);
        switch (words[1]) {
            case "rehearse" -> Rehearsal.main(new String[0]);
            case "guilty" -> sin();
            default -> Main.main(Arrays.copyOfRange(words, 1, words.length));
        }
    }

    private static void note(String what) {
        String asked = StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::toString)
                        .filter(frame -> !frame.contains("Watched"))
                        .limit(12)
                        .collect(Collectors.joining(" < ")));
        synchronized (FOUND) {
            FOUND.add(what + ": " + asked);
        }
    }

    @SuppressWarnings({"deprecation", "removal"})
    private static void sockets() throws IOException {
        java.net.Socket.setSocketImplFactory(() -> refused("Socket"));
        java.net.ServerSocket.setSocketFactory(() -> refused("ServerSocket"));
    }

    private static SocketImpl refused(String what) {
        note(what);
        throw new IllegalStateException(what);
    }

    /// Reads what the system lists, until the process ends.
    private static void look() {
        try {
            while (true) {
                list();
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException | IOException ended) {
            note("nobody watches any more: " + ended);
        }
    }

    private static void list() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        if (!Files.isDirectory(descriptors)) {
            return;
        }
        Set<String> own;
        try (Stream<Path> open = Files.list(descriptors)) {
            own = open.map(Watched::target)
                    .filter(t -> t.startsWith("socket:["))
                    .map(t -> t.substring(8, t.length() - 1))
                    .collect(Collectors.toSet());
        }
        if (own.isEmpty()) {
            return;
        }
        for (String table : List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6")) {
            for (String line : Files.readAllLines(Path.of("/proc/self/net", table))) {
                String[] fields = line.strip().split("\\s+");
                if (fields.length > 9 && own.contains(fields[9])) {
                    synchronized (FOUND) {
                        FOUND.add("system lists " + table + " " + fields[1] + " " + fields[2]);
                    }
                }
            }
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    /// One of each, towards this machine alone; the channel is made by the usual provider, so that the system lists it.
    private static void sin() throws Exception {
        List<AutoCloseable> opened = new ArrayList<>();
        attempt(() -> opened.add(new java.net.Socket()));
        attempt(() -> opened.add(new java.net.ServerSocket(0)));
        attempt(() -> opened.add(SocketChannel.open()));
        attempt(() -> opened.add(DatagramChannel.open()));
        attempt(() -> InetAddress.getByName("nowhere.invalid"));
        attempt(() -> URI.create("http://localhost:9/").toURL().openStream());
        DatagramChannel channel = ((SelectorProvider) usual()).openDatagramChannel();
        channel.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread.sleep(20 * BETWEEN);
        channel.close();
    }

    private static void attempt(java.util.concurrent.Callable<?> deed) {
        try {
            deed.call();
        } catch (Exception refused) {
            // It was written down.
        }
    }

    private static Object usual() {
        try {
            return Class.forName("sun.nio.ch.DefaultSelectorProvider")
                    .getMethod("get")
                    .invoke(null);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static <C extends Channel> C refusedChannel(String what) throws IOException {
        note(what);
        throw new IOException(what);
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        return refusedChannel("DatagramChannel");
    }

    @Override
    public DatagramChannel openDatagramChannel(java.net.ProtocolFamily family) throws IOException {
        return refusedChannel("DatagramChannel");
    }

    @Override
    public Pipe openPipe() throws IOException {
        return usual.openPipe();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        return usual.openSelector();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        return refusedChannel("ServerSocketChannel");
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        return refusedChannel("SocketChannel");
    }

    /// Answers for names of machines: none has an address here.
    public static final class Names extends InetAddressResolverProvider {
        @Override
        public InetAddressResolver get(Configuration configuration) {
            InetAddressResolver usual = configuration.builtinResolver();
            return new InetAddressResolver() {
                @Override
                public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
                        throws java.net.UnknownHostException {
                    note("lookup of " + host);
                    return usual.lookupByName(host.equals("localhost") ? host : "localhost", policy);
                }

                @Override
                public String lookupByAddress(byte[] address) throws java.net.UnknownHostException {
                    note("lookup of an address");
                    return usual.lookupByAddress(address);
                }
            };
        }

        @Override
        public String name() {
            return "watched";
        }
    }
}
