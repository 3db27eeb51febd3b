package org.foireturns.report.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.foireturns.model.FileFormat;
import org.foireturns.model.ReturnFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2025/Kent Police.xlsx        | Kent Police.xlsx
            2025/Kent Police.XLSX        | Kent Police.xlsx
            2025/Kent Police.ods         | Kent Police.ods.xlsx
            2025/Kent/part 1.csv         | Kent - part 1.csv.xlsx
            2025/a<b>:"c"d?*.xlsx         | a_b___c_d__.xlsx
            2025/nul.xlsx                | _nul.xlsx
            2025/.hidden.xlsx            | _hidden.xlsx
            2025/~$lock.xlsx             | _lock.xlsx
            2025/-rf.xlsx                | _rf.xlsx
            """)
    void aNameIsOneThatEverySystemStores(String file, String copy) {
        assertThat(new CopyNames().take(file(file))).isEqualTo(copy);
    }

    @Test
    void noTwoCopiesShareANameAndNoneIsTooLong() {
        CopyNames names = new CopyNames();
        Set<String> taken = new HashSet<>();
        String longest = "\u00E9\uD83D\uDE00".repeat(2_500);
        for (String name : List.of(
                "Kent.xlsx",
                "KENT.xlsx",
                "Kent.XLSX.xlsx",
                "Kent.xlsx.xlsx",
                "kent/.xlsx",
                "\u202Exslx.tneK",
                longest + "1.xlsx",
                longest + "2.xlsx",
                "a\u0007.xlsx",
                "..",
                " . .xlsx")) {
            String copy = names.take(file("2025/" + name));

            assertThat(taken.add(copy.toLowerCase(Locale.ROOT))).as(copy).isTrue();
            assertThat(copy).endsWith(".xlsx").doesNotContain("/", "\\", "\u202E", "\u0007");
            assertThat(copy.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200);
        }
    }

    @Test
    void aRequestCannotLeadOutOfTheFolder() {
        assertThat(CopyNames.folder(new ReturnFile("..", "../x.xlsx", "", 0, FileFormat.XLSX)))
                .isEqualTo("_");
    }

    private static ReturnFile file(String name) {
        return new ReturnFile("2025", name, "ab", 1, FileFormat.XLSX);
    }
}
