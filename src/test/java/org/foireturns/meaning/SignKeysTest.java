package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.Arrays;
import java.util.List;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

class SignKeysTest {
    private final Grammar grammar = Grammars.ofConfig();

    /** The signs of a key in a sheet where those of some rows are understood by themselves. */
    private List<String> key(String drawn, int... known) {
        Grid sheet = grid(drawn);
        SignKeys keys = new SignKeys(grammar);
        List<SignEntry> entries = sheet.rowNumbers().stream()
                .map(row -> sheet.row(row).stream().toList())
                .filter(row -> row.size() > 1)
                .map(row -> new SignEntry(sheet.sheet(), row.get(0), row.get(1), row.size() == 2))
                .toList();
        entries.forEach(entry -> keys.see(entry, sheet));
        List<SignEntry> understood = entries.stream()
                .filter(entry -> Arrays.stream(known)
                        .boxed()
                        .toList()
                        .contains(entry.sign().address().row()))
                .toList();
        return keys.of(understood).stream().map(SignEntry::sign).map(Cell::text).toList();
    }

    @Test
    void whatStandsNextToAnEntryIsOfItsKey() {
        String drawn = """
                | [c]   | Small: could identify a victim        |
                | [low] | Between one and four                  |
                | [x]   | Girls                                 |
                | p     | Provisional                           |
                | AB    | Another                               |
                """;
        assertThat(key(drawn, 1)).containsExactlyInAnyOrder("[low]", "[c]", "[x]", "p");
        assertThat(key(drawn)).isEmpty();
    }

    @Test
    void twoDifferentReasonsMakeAKey() {
        assertThat(key("| [c] | withheld as she may be known |\n| [z] | not applicable to boys |"))
                .containsExactlyInAnyOrder("[c]", "[z]");
        assertThat(key("| [c] | withheld as she may be known |\n| [c] | not applicable to boys |"))
                .isEmpty();
    }

    /** "[c] | unknown age of girl" below "29 | 11 and under" is a count left of its label. */
    @Test
    void reasonsBelowANumberMakeNone() {
        assertThat(
                        key(
                                "| 29 | 11 and under |\n| [c] | withheld as she may be known |\n| [z] | not applicable to boys |"))
                .isEmpty();
    }
}
