package hexagonia;
final class Main { private Main() {} static void main(String[] a) { System.out.println("ok"); } }
