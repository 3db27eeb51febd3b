package org.foireturns.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

@DisabledIfSystemProperty(named = "metamorphic.all", matches = "true", disabledReason = "where each is tried on each")
class OriginalsTest {
    private static final int CHANGES = 8;

    /** Any four changes that follow each other meet each selected return once, and each meets all formats. */
    @Test
    void eachSelectedReturnMeetsEveryFourthChange() {
        for (String name : Originals.SELECTION) {
            assertThat(IntStream.range(0, CHANGES).filter(change -> Originals.tries(change, name)))
                    .hasSize(2);
        }
        for (int change = 0; change < CHANGES; change++) {
            int number = change;
            List<String> met = Originals.SELECTION.stream()
                    .filter(name -> Originals.tries(number, name))
                    .toList();
            assertThat(met).hasSize(Originals.SELECTION.size() / 4);
            assertThat(met).extracting(name -> name.replaceFirst(".*[.]", "")).contains("xlsx", "ods", "xls");
        }
    }

    @Test
    void whatIsDrawnMeetsEveryChange() {
        assertThat(IntStream.range(0, CHANGES)).allMatch(change -> Originals.tries(change, "years across"));
    }
}
