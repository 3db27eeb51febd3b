package org.foireturns.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The platforms that a person would think of at the sight of a label. */
class NearNamesTest {
    private static final NearNames NAMES = new NearNames(new Platforms(List.of(
            new Platform("snapchat", "Snapchat", List.of(), List.of("Snap Chat")),
            new Platform("tagged-com", "Tagged.com", List.of(), List.of()),
            new Platform("kik", "Kik", List.of(), List.of()),
            new Platform("discord", "Discord", List.of(), List.of()))));

    private static String near(String label) {
        return String.join(" ", NAMES.of(label).stream().map(Platform::id).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Snapchat app, snapchat",
        "Snapchatt, snapchat",
        "Snpchat, snapchat",
        "Snapcaht, snapchat",
        "Snapshat, snapchat",
        "snap-chat, snapchat",
        "Tagged, tagged-com",
        "Discards, ''",
        "Snap, ''",
        "Kik app, ''",
        "Kikk, ''",
        "Snapchatters, ''",
        "Snapccccchat, ''",
        "chatsnap, ''"
    })
    void areOneLetterApartOrHoldTheWholeName(String label, String near) {
        assertThat(near(label)).isEqualTo(near);
    }

    @Test
    void ofManyNoneIsThoughtOf() {
        assertThat(near("Snapchat Discord")).isEqualTo("snapchat discord");
        assertThat(near("Snapchat Discord Tagged.com")).isEmpty();
    }
}
