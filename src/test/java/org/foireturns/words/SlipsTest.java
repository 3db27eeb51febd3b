package org.foireturns.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipsTest {
    private final Slips slips = new Slips();

    @BeforeEach
    void learn() {
        List.of(
                        "snapchat",
                        "february",
                        "whatsapp",
                        "received",
                        "discord",
                        "female",
                        "charge",
                        "charged",
                        "platform",
                        "age",
                        "girl",
                        "under")
                .forEach(slips::add);
    }

    @ParameterizedTest
    @CsvSource({
        "snapchatt, snapchat",
        "febuary, february",
        "whattsapp, whatsapp",
        "whatsap, whatsapp",
        "recieved, received",
        "discrod, discord",
        "feamle, female",
        "platfrom, platform",
        "chrged, charged",
        "femmale, female",
        "gril, girl",
        "udner, under",
    })
    void findsTheWordThatWasMeant(String typed, String meant) {
        assertThat(slips.meant(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"discard", "snapchats", "napchat", "platfor", "femal", "zebra", "instagram"})
    void leavesOtherWordsAlone(String typed) {
        assertThat(slips.meant(typed)).isNull();
    }

    /** Of less than four letters nothing is a slip, of less than six only two letters in each other's place. */
    @ParameterizedTest
    @ValueSource(strings = {"aeg", "agge", "girrl", "undr", "undder", "femle"})
    void shortWordsAreNoSlipsOfOthers(String typed) {
        assertThat(slips.meant(typed)).isNull();
    }

    @Test
    void choosesNoneOfTwo() {
        slips.add("abcdefg");
        slips.add("abcdxefg");
        assertThat(slips.meant("abcdxxefg")).isEqualTo("abcdxefg");
        slips.add("abcdyefg");
        assertThat(slips.meant("abcdxyefg")).isNull();
    }
}
