/// Dated facts over an axis of time: each as precise as it is known, what falls together piled up and named, calls from
/// opening to closing.
package hexagonia.chart.time;
