package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

class KeyEntriesTest {
    private static final ColourNames NAMES = new ColourNames(
            Map.of("pink", List.of("pink"), "blue", List.of("blue"), "around", List.of("key")), Grammars.ofConfig());

    private static List<String> in(String drawing) {
        Grid grid = grid(drawing);
        return KeyEntries.in(grid, NAMES, List.of(grid)).stream()
                .map(entry -> entry.said() + " " + (entry.colour() == 0xFFC7E5 ? "pink" : "blue"))
                .toList();
    }

    @Test
    void theColourStandsBeforeItsWordsOrBehindThem() {
        assertThat(in("""
                | {pink} | Female |
                | {blue} | Male   |
                """)).containsExactly("Female pink", "Male blue");
        assertThat(in("| {pink} | Female | {blue} | Male |")).containsExactly("Female pink", "Male blue");
        assertThat(in("| {blue} | Blue = 1 to 4, not shown |")).containsExactly("1 to 4, not shown blue");
        assertThat(in("| Female | {pink} | Male | {blue} |")).containsExactly("Female pink", "Male blue");
    }

    @Test
    void aBlankOfATableIsNoColourOfAKey() {
        assertThat(in("""
                | Female | {pink} | 12 |
                | Male   | 3      | 4  |
                """)).isEmpty();
        assertThat(in("""
                | Female | {pink} | {pink} |
                | Male   | {pink} | {pink} |
                """)).isEmpty();
        assertThat(in("""
                | Female | 3      |
                | Male   | {pink} |
                """)).isEmpty();
    }

    @Test
    void colouredWordsExplainNumbersThatAreNotTheirOwn() {
        assertThat(in("""
                | | Female{pink} | Male{blue} |        |
                | |              |            |        |
                | Kik | 1{pink}  | 2{blue}    | 3{pink} | 4{pink} | 5{blue} | 6{blue} |
                """)).containsExactly("Female pink", "Male blue");
        assertThat(in("""
                | Age | Female{pink} | Male{blue} |
                | 12  | 1{pink}      | 2{blue}    |
                | 13  | 1{pink}      | 2{blue}    |
                """)).isEmpty();
        assertThat(in("""
                | Girls{red}  |              | Boys{grey} |             |
                | 12-15{pink}  | 16+{pink}    | 12-15{blue} | 16+{blue}   |
                | 1{pink}      | 2{pink}      | 3{blue}     | 4{blue}     |
                """)).isEmpty();
        assertThat(in("""
                | Female{pink} | 1{pink} |
                | Male{blue}   | 2{blue} |
                """)).isEmpty();
    }

    @Test
    void namesOfColoursMeanTheOneColourOfThatName() {
        assertThat(in("| Pink = female, blue = male | | 1{pink} | 2{blue} |"))
                .containsExactly("female pink", "male blue");
        assertThat(in("| Pink = female | | 1{pink} | 2{#FF99CC} |")).isEmpty();
        assertThat(in("""
                | Pink | Female |
                |      |        | 1{pink} |
                """)).containsExactly("Female pink");
    }

    @Test
    void aColouredTextBesideBlankOrLikeColouredOnesExplainsNothing() {
        assertThat(in("| Female{pink} | | 1{pink} | 2{pink} |")).isEmpty();
        assertThat(in("| Female{pink} | Male{pink} | | 1{pink} | 2{pink} |")).isEmpty();
        assertThat(in("| Female{pink} | Male | | 1{pink} | 2{pink} |")).isEmpty();
        assertThat(in("""
                | Female{pink} | | 1{pink} | 2{blue} |
                | Male{blue}   | | 3       | 4       |
                """)).containsExactly("Female pink", "Male blue");
    }

    @Test
    void halfOfTheNumbersMayStandBelowTheWordsThemselves() {
        assertThat(in("""
                | Female{pink} | Male{blue} |         |         |
                |              |            |         |         |
                | 1{pink}      | 2{blue}    | 3{pink} | 4{blue} |
                """)).containsExactly("Female pink", "Male blue");
        assertThat(in("""
                | Female{pink} | Male{blue} |         |         |
                |              |            |         |         |
                | 1{pink}      | 2{blue}    | 3{pink} | 4{blue} |
                | 1{pink}      | 2{blue}    |         |         |
                """)).isEmpty();
    }

    @Test
    void aHeadStandsOverTheBlankCellsBehindIt() {
        assertThat(in("""
                | Female{pink} | {pink}  | Male{blue} | {blue}  |
                | x            | x       | x          | x       |
                | 1{pink}      | 3{pink} | 2{blue}    | 4{blue} |
                """)).isEmpty();
    }

    @Test
    void colouredWordsWithoutNumbersOfTheirColourExplainNothing() {
        assertThat(in("| Female{pink} | Male{blue} | 3 | 4 |")).isEmpty();
    }

    @Test
    void aKeyMayStandOnASheetOfItsOwn() {
        Grid key = grid("Key", "| Female{pink} | Male{blue} |");
        Grid table = grid("Table", "| 1{pink} | 2{blue} |");
        assertThat(KeyEntries.in(key, NAMES, List.of(key, table))).hasSize(2);
        Grid counted = grid("Key", "| Female{pink} | Male{blue} |  | 4 |");
        assertThat(KeyEntries.in(counted, NAMES, List.of(counted, table))).isEmpty();
    }

    @Test
    void whatAMergeCoversIsNotItsFirstCell() {
        Grid merged = grid("| Female | < | 3 |");
        assertThat(KeyEntries.covered(merged, Address.parse("A1"))).isFalse();
        assertThat(KeyEntries.covered(merged, Address.parse("B1"))).isTrue();
        assertThat(KeyEntries.covered(merged, Address.parse("C1"))).isFalse();
    }
}
