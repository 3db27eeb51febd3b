package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The small sample that is handed out beside the large one: an answer of each kind, so that every table shows
 * something.
 */
class TourTest {
    private static final Path TOUR = Path.of("src", "dist", "tour");
    /** The first has nothing to tell before a second run, the other nothing before a second request. */
    private static final Set<String> LATER = Set.of("rollforward.csv", "revisions.csv");

    @TempDir
    Path home;

    @Test
    void eachKindOfAnswerIsInIt() throws Exception {
        Path config = Folders.copyOfConfig(home.resolve("config"));
        try (Stream<Path> requests = Files.list(config.resolve("requests"))) {
            for (Path request : requests.toList()) {
                Files.delete(request);
            }
        }
        for (String book : List.of("claims.csv", "decisions.csv", "requests/2026.yml")) {
            Files.copy(TOUR.resolve("config").resolve(book), config.resolve(book), StandardCopyOption.REPLACE_EXISTING);
        }
        Folders.copy(TOUR.resolve("input"), home.resolve("input"));
        Night night = new Night(home.resolve("input"), config, home);
        night.run();

        assertThat(empty(night.latest())).isEqualTo(LATER);
        assertThat(codes(night))
                .contains("identifier", "refused", "bad-date", "bad-age", "duplicate-reference", "number-decided");
        assertThat(night.table("observations.csv"))
                .extracting(line -> line.getField("file"))
                .contains("2026/Essex Police.txt", "2026/answer of 20 May.zip/Devon and Cornwall Police.csv");
        assertThat(night.table("decisions-applied.csv"))
                .extracting(line -> line.getField("state"))
                .containsExactly("applied");
        assertThat(night.table("claims.csv"))
                .extracting(line -> line.getField("verdict"))
                .containsExactly("supported");
        assertThat(night.verify()).isZero();
    }

    private static Set<String> codes(Night night) {
        return night.table("findings.csv").stream()
                .map(line -> line.getField("code"))
                .collect(Collectors.toSet());
    }

    private static Set<String> empty(Path latest) throws Exception {
        Set<String> empty = new TreeSet<>();
        try (Stream<Path> files = Files.list(latest)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() < 2) {
                    empty.add(file.getFileName().toString());
                }
            }
        }
        return empty;
    }
}
