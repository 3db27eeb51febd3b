package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.grammar.Grammars;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.Test;

class ColourNamesTest {
    private final ColourNames names = new ColourNames(
            Shelves.books().words().lists().getOrDefault(ColourNames.FILE, Map.of()), Grammars.ofConfig());

    private List<String> in(String text) {
        return names.in(text).stream()
                .map(named -> named.hue() + " " + named.meaning())
                .toList();
    }

    @Test
    void whatFollowsAColourIsItsMeaning() {
        assertThat(in("Key: pink = female, blue = male, grey = sex not recorded"))
                .containsExactly("PINK female", "BLUE male", "GREY sex not recorded");
        assertThat(in("Cells shaded red: 1 to 4, withheld")).containsExactly("RED 1 to 4, withheld");
        assertThat(in("orange = withheld (under section 40)")).containsExactly("ORANGE withheld (under section 40)");
        assertThat(in("orange = 1 to 4, not shown")).containsExactly("ORANGE 1 to 4, not shown");
    }

    @Test
    void whatStandsBeforeItIsItsMeaningWhereNothingFollows() {
        assertThat(in("female in pink, male in blue")).containsExactly("PINK female", "BLUE male");
    }

    @Test
    void aColourAloneSaysNothing() {
        assertThat(in("Pink")).isEmpty();
        assertThat(names.alone("Pink cells:")).containsExactly(Hue.PINK);
        assertThat(names.alone("Pink is for girls")).isEmpty();
        assertThat(in("Reddit, bluetooth")).isEmpty();
    }
}
