package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformReaderTest {
    private final PlatformReader reader = new PlatformReader(Shelves.books().platforms(), Shelves.vocabulary());

    @ParameterizedTest
    @CsvSource({
        "Snapchat, snapchat",
        "SNAP CHAT, snapchat",
        "Snapchat app, snapchat",
        "Facebook.com, facebook",
        "X (formerly Twitter), twitter",
        "Twitter/X, twitter",
        "Insta, instagram",
        "FB Messenger, facebook-messenger",
        "Kik Messenger, kik",
        "SMS, text-message",
        "Text messages, text-message"
    })
    void readsAPlatformWhateverItsSpelling(String label, String id) {
        assertThat(reader.listed(label)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Facebook/Instagram", "Snapshat", "Social media", "app", ""})
    void takesNoPlatformByLikeness(String label) {
        assertThat(reader.listed(label)).isEmpty();
    }

    @Test
    void findsThePlatformsInASentence() {
        assertThat(reader.in("How many involved Facebook Messenger or Kik?"))
                .containsExactly("facebook-messenger", "kik");
        assertThat(reader.in("Recorded on X and by SC")).isEmpty();
    }

    @Test
    void knowsALabelOfSeveralPlatforms() {
        assertThat(reader.combined("Facebook/Instagram")).isTrue();
        assertThat(reader.combined("Facebook and something")).isFalse();
        assertThat(reader.combined("Facebook")).isFalse();
    }

    @Test
    void namesTheNearestOfTheList() {
        assertThat(reader.nearest("Snapshat")).first().isEqualTo("Snapchat");
        assertThat(reader.nearest("zwxzwx")).isEmpty();
    }

    @Test
    void makesAnIdOfAnUnlistedName() {
        assertThat(PlatformReader.unlisted("My  New-App!")).isEqualTo("my-new-app");
        assertThat(PlatformReader.unlisted("--")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meta", "META", "me-ta"})
    void aGroupIsKnownByItsName(String name) {
        assertThat(reader.group(name)).contains("facebook", "instagram").doesNotContain("kik");
    }

    @Test
    void anotherNameIsOfNoGroup() {
        assertThat(reader.group("Zorb")).isEmpty();
        assertThat(reader.group("Facebook and others")).isEmpty();
    }
}
