package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTest {
    @ParameterizedTest
    @CsvSource({
        "'  Victim   Age: ', victim age",
        "Boys & Girls, boys and girls",
        "'Boys&Girls', boys and girls",
        "'&', and",
        "Under-12s (all), under 12s all",
        "16+, 16+",
        "'% of total', % of total",
        "Ｓｎａｐｃｈａｔ, snapchat",
        "Facebook/Instagram, facebook/instagram",
        "Trosedd – 2017, trosedd 2017",
        "Benyẃ, benyẃ"
    })
    void bringsLabelsToOneForm(String text, String key) {
        assertThat(Key.of(text)).isEqualTo(key);
    }

    @Test
    void hasNoSpacesAndSignsInItsCompactForm() {
        assertThat(Key.compact("Snap-Chat (app)")).isEqualTo("snapchatapp");
    }

    @Test
    void phrasesStandInATextAsWholeWords() {
        Phrases phrases = new Phrases(List.of("Age", "date recorded"));
        assertThat(phrases.are("AGE:")).isTrue();
        assertThat(phrases.are("Victim age")).isFalse();
        assertThat(phrases.in("Victim age")).isTrue();
        assertThat(phrases.in("Agent")).isFalse();
        assertThat(phrases.in("The Date-Recorded, as typed")).isTrue();
    }
}
