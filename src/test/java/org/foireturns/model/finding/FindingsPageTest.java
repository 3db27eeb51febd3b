package org.foireturns.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of the findings shows what each of them says, as the program has it. */
class FindingsPageTest {
    private static final Path PAGE = Path.of("src/docs/findings.md");
    private static final Path RIGHT = Path.of("target/findings.md");
    private static final String START = "## The findings\n";
    /** In the order in which a return is looked at. */
    private static final Map<String, String> FAMILIES = Map.of(
            "file", "1. Files",
            "disclosure", "2. What a file should not hold",
            "layout", "3. How a sheet is arranged",
            "meaning", "4. What numbers mean",
            "cell", "5. Cells",
            "record", "6. Lists of offences",
            "reconciliation", "7. Whether it adds up",
            "publication", "8. What is published");

    private static final Comparator<Class<? extends Finding>> BY_CODE =
            Comparator.<Class<? extends Finding>, String>comparing(Finding::code)
                    .thenComparing(Class::getSimpleName);

    @Test
    void thePageShowsEveryFinding() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).as("the page has a part for the findings").contains(START);
        String right = page.substring(0, page.indexOf(START)) + START + findings();
        Files.createDirectories(RIGHT.getParent());
        Files.writeString(RIGHT, right);
        assertThat(page)
                .as("%s differs from the findings of the program: copy %s over it", PAGE, RIGHT)
                .isEqualTo(right);
    }

    @Test
    void everyExampleIsThatOfAFinding() {
        ExampleFindings examples = new ExampleFindings();
        Kinds.all().forEach(examples::of);
        assertThat(examples.unused())
                .as("examples that no finding has a part for")
                .isEmpty();
    }

    private static String findings() {
        ExampleFindings examples = new ExampleFindings();
        return Kinds.all().stream()
                .collect(Collectors.groupingBy(type -> Kinds.kind(type).family()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(family -> title(family.getKey())))
                .map(family -> "\n### " + title(family.getKey()) + "\n"
                        + family.getValue().stream()
                                .sorted(BY_CODE)
                                .map(type -> finding(type, examples.of(type)))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String title(String family) {
        return FAMILIES.getOrDefault(family, "9. " + family);
    }

    private static String finding(Class<? extends Finding> type, Finding example) {
        FindingKind kind = Kinds.kind(type);
        List<String> lines = List.of(
                "\n#### `" + Finding.code(type) + "`\n",
                "*" + kind.severity().word() + ", for the " + kind.owner().word() + "*. " + plain(example.message())
                        + "\n",
                plain(example.why()) + " **To do:** " + plain(example.fix()));
        return String.join("\n", lines) + "\n";
    }

    private static String plain(String text) {
        return text.replace("<", "\\<").replace("*", "\\*");
    }
}
