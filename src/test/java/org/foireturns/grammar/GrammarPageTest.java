package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of the grammar shows the very table that the grammar is tested with. */
class GrammarPageTest {
    private static final Path PAGE = Path.of("src/docs/grammar.md");
    private static final Path RIGHT = Path.of("target/grammar.md");
    private static final String TABLE = "## The texts\n";

    @Test
    void thePageShowsTheTableOfTheTest() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).as("the page has a part for the table").contains(TABLE);
        String right = page.substring(0, page.indexOf(TABLE)) + TABLE + table();
        Files.createDirectories(RIGHT.getParent());
        Files.writeString(RIGHT, right);
        assertThat(page)
                .as(
                        "%s differs from the table in src/test/resources/grammar/readings.tsv: copy %s over it",
                        PAGE, RIGHT)
                .isEqualTo(right);
    }

    private static String table() {
        StringBuilder page = new StringBuilder();
        String subject = "";
        for (ReadTexts.Row row : ReadTexts.rows()) {
            if (!row.subject().equals(subject)) {
                subject = row.subject();
                page.append("\n### ").append(subject).append("\n\n| text | says | or | note |\n|---|---|---|---|\n");
            }
            page.append("| ")
                    .append(code(row.text()))
                    .append(" | ")
                    .append(row.reading().isEmpty() ? "nothing" : plain(row.reading()))
                    .append(" | ")
                    .append(plain(row.or()))
                    .append(" | ")
                    .append(plain(row.note()))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    private static String plain(String text) {
        return text.replace("|", "\\|").replace("~", "\\~").replace("<", "\\<").replace("*", "\\*");
    }
}
