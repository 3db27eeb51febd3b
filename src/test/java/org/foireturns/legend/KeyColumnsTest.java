package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.junit.jupiter.api.Test;

class KeyColumnsTest {
    private static final KeyWords WORDS = new KeyWords(Grammars.ofConfig());

    private static List<Key> keys(String drawing) {
        return KeyColumns.in(grid(drawing), WORDS);
    }

    /** The codes of a sheet with the fields that it names. */
    private static List<String> codes(String drawing) {
        return keys(drawing).stream()
                .flatMap(key -> key.entries().stream())
                .map(entry -> entry.field() + " " + entry.code() + " " + entry.meaning())
                .toList();
    }

    @Test
    void aKeyAtTheSideOfATableHasHeadingsOfItsParts() {
        String drawing = """
                | Vic age code | F  | Total |  | Key      |              |
                | 1            | 22 | 22    |  | Age code |              |
                | 2            | 12 | 12    |  | 1        | 11 and under |
                | Total        | 34 | 34    |  | 2        | 12 to 15     |
                |              |    |       |  | Sex code |              |
                |              |    |       |  | F        | female       |
                """;
        assertThat(codes(drawing))
                .containsExactly("age code 1 11 and under", "age code 2 12 to 15", "sex code f female");
        assertThat(keys(drawing).get(0).cells())
                .extracting(Cell::address)
                .contains(Address.parse("E1"), Address.parse("E2"), Address.parse("F6"))
                .hasSize(9);
    }

    @Test
    void theHeadsOfBothColumnsNameTheField() {
        assertThat(codes("""
                | Platform code | Platform |
                | C01           | WhatsApp |
                | C02           | Facebook |
                """)).containsExactly("platform code c01 WhatsApp", "platform code c02 Facebook");
        assertThat(codes("""
                | Code | Meaning  |
                | C01  | WhatsApp |
                | C02  | Facebook |
                """)).containsExactly(" c01 WhatsApp", " c02 Facebook");
    }

    @Test
    void aFieldMayStandBesideItsFirstCodeAlone() {
        assertThat(codes("""
                | VSEX | 1 | Male         |
                |      | 2 | Female       |
                | VAGE | A | 11 and under |
                |      | B | 12 to 15     |
                """))
                .containsExactly("vsex 1 Male", "vsex 2 Female", "vage a 11 and under", "vage b 12 to 15");
    }

    @Test
    void aBlankColumnMayPartCodesAndMeanings() {
        assertThat(codes("""
                | C01 | | WhatsApp |
                | C02 | | Facebook |
                """)).hasSize(2);
    }

    @Test
    void aKeyMayFollowRightBehindATable() {
        assertThat(codes("""
                | Age code | F   | M  | Key |          |
                | 1        | 22  | 5  | 1   | under 12 |
                | 2        | 121 | 19 | 2   | 12 to 15 |
                """)).containsExactly(" 1 under 12", " 2 12 to 15");
    }

    @Test
    void aLetterCodeMayStandBehindItsMeaning() {
        assertThat(codes("""
                | Snapchat | SNP |
                | WhatsApp | WHP |
                """)).containsExactly(" snp Snapchat", " whp WhatsApp");
        assertThat(codes("""
                | 11 and under | 1 |
                | 12 to 15     | 9 |
                """)).as("counts").isEmpty();
    }

    @Test
    void whatElseAKeyExplainsIsKeptInOneText() {
        Key key = keys("""
                | Period A | 1 April 2024 to 31 March 2025 |
                | Period B | 1 April 2023 to 31 March 2024 |
                | <5       | one to four                   |
                """).get(0);
        assertThat(key.joined()).containsEntry(Address.parse("A3"), "<5 = one to four");
        assertThat(key.cells()).extracting(Cell::address).contains(Address.parse("B3"));
    }

    @Test
    void linesThatAreNotUnderstoodAreNoKey() {
        assertThat(keys("""
                | Kent  | Maidstone |
                | Essex | Harlow    |
                | Kik   | under 5   |
                """)).isEmpty();
    }

    @Test
    void rowsThatRepeatACodeAreAList() {
        assertThat(keys("""
                | 12 | Snapchat |
                | 13 | WhatsApp |
                | 12 | Snapchat |
                """)).isEmpty();
    }
}
