package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** Colours on either side of where one name ends. */
    @ParameterizedTest
    @CsvSource({
        "808080, GREY",
        "0F0F0F, GREY",
        "0E0E0E, ''",
        "8E8080, GREY",
        "8F8080, RED",
        "FF0000, RED",
        "FF8080, RED PINK",
        "FF4040, RED",
        "FFB0FF, PINK PURPLE",
        "FFD0C8, RED PINK",
        "FFA040, ORANGE",
        "FFC000, ORANGE YELLOW",
        "804000, ORANGE BROWN",
        "FFFF99, YELLOW",
        "E0FF00, YELLOW",
        "00FF00, GREEN",
        "00FFD0, GREEN",
        "00FFFF, BLUE",
        "0000FF, BLUE",
        "3800FF, BLUE PURPLE",
        "8000FF, PURPLE",
        "FF00FF, PURPLE",
        "FF00A0, ''"
    })
    void aColourMayHaveTwoNamesOrNone(String colour, String hues) {
        assertThat(names(Integer.parseInt(colour, 16)).stream().map(Hue::name).collect(Collectors.joining(" ")))
                .isEqualTo(hues);
    }
}
