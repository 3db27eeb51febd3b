package org.foireturns.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.config.Books;
import org.foireturns.decisions.Decision;
import org.foireturns.run.Order;

/** The folders of somebody whose last run asked questions, with the project's own books beside them. */
record AskedHome(Order order, Path config) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
    private static final Path BOOKS = Path.of("config");

    /** @param findings what the last run published */
    static AskedHome in(Path home, String findings) throws IOException {
        Order order = new Order(home.resolve("input"), home.resolve("output"), home.resolve("data"), null, false);
        Files.createDirectories(order.input());
        Path config = home.resolve("config");
        try (Stream<Path> files = Files.walk(BOOKS)) {
            for (Path file : files.toList()) {
                Files.copy(file, config.resolve(BOOKS.relativize(file).toString()));
            }
        }
        Path latest = Files.createDirectories(order.output().resolve("latest"));
        Files.writeString(latest.resolve("findings.csv"), findings);
        return new AskedHome(order, config);
    }

    Path input() {
        return order.input();
    }

    /** What is said of the forms in the input folder as they are taken. */
    List<String> take() throws Exception {
        return AnswersTaken.take(order, config, CLOCK);
    }

    List<Decision> decisions() throws Exception {
        return Books.load(config).decisions().all();
    }
}
