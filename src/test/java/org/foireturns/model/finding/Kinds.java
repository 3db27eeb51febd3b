package org.foireturns.model.finding;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The catalogue: every kind of finding in the program. */
public final class Kinds {
    private static final List<Class<? extends Finding>> ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.foireturns").stream()
                    .filter(type -> type.isAssignableTo(Finding.class) && !type.isInterface())
                    .<Class<? extends Finding>>map(type -> reflect(type))
                    .sorted(Comparator.comparing(Class::getSimpleName))
                    .toList();

    private Kinds() {}

    private static Class<? extends Finding> reflect(JavaClass type) {
        return type.reflect().asSubclass(Finding.class);
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
