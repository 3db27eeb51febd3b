package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitledAcrossTest {
    private static final String PANELS = """
            | Females  |    |  | Males |    |
            | 12-15    | 75 |  | 12-15 | 15 |
            | %s |    |  |       |    |
            | Snapchat | 51 |  | Kik   | 8  |
            | WhatsApp | 20 |  | Yubo  | 3  |
            """;

    private static final Area LEFT = new Area(3, 0, 4, 1);
    private static final Area RIGHT = new Area(3, 3, 4, 4);

    @Test
    void aLoneTextBeginsSomethingNewForThePartsBesideItsOwn() {
        assertThat(TitledAcross.of(Drawn.page(PANELS.formatted("Platforms named")), List.of(LEFT, RIGHT)))
                .containsExactly(RIGHT);
    }

    @Test
    void theTextMayBePartOfTheFirst() {
        Area withText = new Area(2, 0, 4, 1);
        assertThat(TitledAcross.of(Drawn.page(PANELS.formatted("Platforms named")), List.of(withText, RIGHT)))
                .containsExactly(RIGHT);
    }

    @Test
    void withoutATextNothingBegins() {
        assertThat(TitledAcross.of(Drawn.page(PANELS.formatted("")), List.of(LEFT, RIGHT)))
                .isEmpty();
    }

    @Test
    void aPartThatStandsAloneIsNotBesideOne() {
        assertThat(TitledAcross.of(Drawn.page(PANELS.formatted("Platforms named")), List.of(RIGHT)))
                .isEmpty();
    }
}
