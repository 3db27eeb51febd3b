package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HueTest {
    private static List<Hue> names(int colour) {
        return Arrays.stream(Hue.values()).filter(hue -> hue.names(colour)).toList();
    }

    @Test
    void coloursHaveTheNamesThatPeopleGiveThem() {
        assertThat(names(0xFFC7E5)).containsExactly(Hue.PINK);
        assertThat(names(0xBDD7EE)).containsExactly(Hue.BLUE);
        assertThat(names(0xD9D9D9)).containsExactly(Hue.GREY);
        assertThat(names(0xFF7C80)).containsExactly(Hue.RED, Hue.PINK);
        assertThat(names(0xFFFF00)).containsExactly(Hue.YELLOW);
        assertThat(names(0xC6E0B4)).containsExactly(Hue.GREEN);
        assertThat(names(0xED7D31)).containsExactly(Hue.ORANGE);
        assertThat(names(0x7030A0)).containsExactly(Hue.PURPLE);
        assertThat(names(0x993300)).containsExactly(Hue.ORANGE, Hue.BROWN);
        assertThat(names(0x000000)).isEmpty();
    }
}
