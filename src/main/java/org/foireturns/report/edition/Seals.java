package org.foireturns.report.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.model.Sha256;

/** The SHA-256 of each published table and of the workbook, by which a later change of one is noticed. */
final class Seals {
    private Seals() {}

    /** Lower-case hex by path below the folder, with {@code /} between folders. */
    static NavigableMap<String, String> of(Path folder) throws IOException {
        NavigableMap<String, String> seals = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(file -> sealed(file, folder)).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                seals.put(name, Sha256.of(file));
            }
        }
        return seals;
    }

    /** Copies for a force are in folders of their own, and are there to be moved. */
    private static boolean sealed(Path file, Path folder) {
        String name = file.toString();
        return name.endsWith(".csv") || (name.endsWith(".xlsx") && folder.equals(file.getParent()));
    }
}
