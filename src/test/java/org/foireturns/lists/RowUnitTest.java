package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowUnitTest {
    private static Unit unit(String drawing, @Nullable Unit over) {
        return RowUnit.of(DrawnList.of(drawing).plan(), new Stated(null, "", null, over));
    }

    private static final String REFERENCES = """
            | Crime no | Recorded   | Sex | Age |
            | 24000101 | 2024-04-02 | F   | 13  |
            | 24000102 | 2024-04-03 | M   | 12  |
            | 24000103 | 2024-04-03 | M   | 12  |
            """;

    @Test
    void anOffenceWhateverTheLineOverTheListSaysWhereItHasReferences() {
        assertThat(unit(REFERENCES, null)).isEqualTo(Unit.OFFENCES);
        assertThat(unit(REFERENCES, Unit.VICTIMS)).isEqualTo(Unit.OFFENCES);
    }

    @Test
    void aVictimWhereVictimsAreNumbered() {
        assertThat(unit("""
                | Crime no | Recorded   | Sex | Victim no |
                | 24000101 | 2024-04-02 | F   | 1         |
                | 24000101 | 2024-04-02 | M   | 2         |
                | 24000102 | 2024-04-03 | M   | 1         |
                | 24000102 | 2024-04-03 | M   | 2         |
                | 24000102 | 2024-04-03 | M   | 3         |
                """, null)).isEqualTo(Unit.VICTIMS);
    }

    @Test
    void aVictimWhereTheLineOverTheListSaysSoAndNoReferenceDoes() {
        assertThat(unit(REFERENCES.replaceAll("(?m)^\\| [^|]*\\|", "|"), Unit.VICTIMS))
                .isEqualTo(Unit.VICTIMS);
    }
}
