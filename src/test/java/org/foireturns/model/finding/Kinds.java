package org.foireturns.model.finding;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue: every kind of finding in the program. */
public final class Kinds {
    private static final String ENDING = ".class";
    private static final List<Class<? extends Finding>> ALL = inTheProgram();

    private Kinds() {}

    /** Wherever they stand; those of tests are elsewhere. */
    private static List<Class<? extends Finding>> inTheProgram() {
        try {
            Path program = Path.of(Finding.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(program)) {
                return files.map(file -> program.relativize(file).toString())
                        .filter(name -> name.startsWith("org") && name.endsWith(ENDING))
                        .map(name -> loaded(name.substring(0, name.length() - ENDING.length())))
                        .filter(type -> Finding.class.isAssignableFrom(type) && !type.isInterface())
                        .<Class<? extends Finding>>map(type -> type.asSubclass(Finding.class))
                        .sorted(Comparator.comparing(Class::getSimpleName))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> loaded(String file) {
        try {
            return Class.forName(file.replace(File.separatorChar, '.'), false, Kinds.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<Class<? extends Finding>> all() {
        return ALL;
    }

    public static Set<String> codes() {
        return ALL.stream().map(Finding::code).collect(Collectors.toSet());
    }

    public static FindingKind kind(Class<? extends Finding> type) {
        return Objects.requireNonNull(
                type.getAnnotation(FindingKind.class), () -> type.getName() + " needs @FindingKind");
    }
}
