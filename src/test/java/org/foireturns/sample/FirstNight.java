package org.foireturns.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A first night that many tests begin with: it is run once, and each test finds the folders as it left them. They lie
 * in the same place each time, for a run knows its folders by their names.
 */
final class FirstNight {
    private static final Path PLACE = Path.of("target", "first-night");
    private static final Map<Object, Path> KEPT = new HashMap<>();
    private static Path home = Path.of("");

    private FirstNight() {}

    /** Fills the folders {@code config} and {@code input} of an empty folder. */
    interface Setting {
        void fill(Path home) throws Exception;
    }

    /**
     * The night, over.
     *
     * @param name equal for those tests that fill the folders alike
     */
    static synchronized Night over(Object name, Setting setting) throws Exception {
        Path kept = KEPT.get(name);
        if (kept != null) {
            become(kept, home);
            return night();
        }
        if (KEPT.isEmpty()) {
            home = Files.createTempDirectory(Files.createDirectories(PLACE), "run")
                    .toAbsolutePath();
        }
        clear(home);
        setting.fill(home);
        Night night = night();
        night.run();
        Path copy = home.resolveSibling(home.getFileName() + "-" + KEPT.size());
        become(home, copy);
        KEPT.put(name, copy);
        return night;
    }

    private static Night night() {
        return new Night(home.resolve("input"), home.resolve("config"), home);
    }

    private static void become(Path from, Path to) throws IOException {
        clear(to);
        for (Path each : below(from)) {
            Files.copy(
                    each,
                    to.resolve(from.relativize(each).toString()),
                    StandardCopyOption.COPY_ATTRIBUTES,
                    LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static void clear(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path each :
                below(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(each);
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> !each.equals(folder)).toList();
        }
    }
}
