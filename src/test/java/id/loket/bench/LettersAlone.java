package id.loket.bench;
import java.nio.file.*;
public class LettersAlone { public static void main(String[] a) throws Exception { System.setProperty("javax.xml.transform.TransformerFactory","com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl"); var dir=Files.createDirectories(Path.of(a[1]).resolve("bench")); try (var book=FilledBook.of(Integer.parseInt(a[0]), dir)) { System.out.println("book ready"); Letters.figures(book, dir).forEach(f->System.out.println(f.line())); } System.exit(0);} }
