package dev.rolecall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Which benchmarks failed, from the reports of the test run.
final class BrokenBenchmarks {
    private static final int LONGEST = 160;

    private BrokenBenchmarks() {}

    /// A sentence each: class, test and the first line of what was wrong.
    static List<String> in(Path reports) throws IOException {
        List<String> broken = new ArrayList<>();
        if (Files.isDirectory(reports)) {
            try (Stream<Path> files = Files.list(reports)) {
                for (Path file : files.sorted().filter(BrokenBenchmarks::isReport).toList()) {
                    broken.addAll(of(file));
                }
            }
        }
        return broken;
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("TEST-") && name.endsWith(".xml");
    }

    private static List<String> of(Path report) throws IOException {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            NodeList tests = builder.parse(report.toFile()).getElementsByTagName("testcase");
            return elements(tests).flatMap(BrokenBenchmarks::sentence).toList();
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(report.toString(), unreadable);
        }
    }

    private static Stream<String> sentence(Element test) {
        return Stream.of("failure", "error")
                .flatMap(sort -> elements(test.getElementsByTagName(sort)))
                .map(what ->
                        "%s.%s: %s"
                                .formatted(
                                        test.getAttribute("classname").replaceFirst(".*\\.", ""),
                                        test.getAttribute("name"),
                                        oneLine(what)));
    }

    private static String oneLine(Element what) {
        String message = what.getAttribute("message");
        String text = message.isBlank() ? what.getAttribute("type") : message;
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
