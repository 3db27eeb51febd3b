package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlatformsTest {
    private final Platforms platforms = new Platforms(List.of(
            new Platform("facebook", "Facebook", List.of("meta"), List.of()),
            new Platform("facebook-messenger", "Facebook Messenger", List.of("meta"), List.of(), "facebook"),
            new Platform("facebook-lite", "Facebook Lite", List.of(), List.of()),
            new Platform("kik", "Kik", List.of(), List.of("Kik Messenger"))));

    /** The list says it and not the name: Facebook Lite is a platform of its own here. */
    @Test
    void aPlatformIsAPartOfAnotherByTheList() {
        assertThat(platforms.isPart("facebook-messenger", "facebook")).isTrue();
        assertThat(platforms.isPart("facebook", "facebook")).isTrue();
        assertThat(platforms.isPart("facebook", "facebook-messenger")).isFalse();
        assertThat(platforms.isPart("facebook-lite", "facebook")).isFalse();
        assertThat(platforms.isPart("zorb", "zorb")).isTrue();
    }

    @Test
    void isCalledByItsIdOrItsName() {
        assertThat(platforms.called("facebook messenger")).map(Platform::id).contains("facebook-messenger");
        assertThat(platforms.called("kik")).isPresent();
        assertThat(platforms.called("Kik Messenger")).isEmpty();
        assertThat(platforms.name("kik")).isEqualTo("Kik");
        assertThat(platforms.name("zorb")).isEqualTo("zorb");
    }

    @Test
    void groupsHaveTheirMembers() {
        assertThat(platforms.groups()).containsExactly("meta");
        assertThat(platforms.group("meta")).containsExactly("facebook", "facebook-messenger");
        assertThat(platforms.group("zorb")).isEmpty();
    }

    @Test
    void oneMoreNameChangesNothingElse() {
        Platforms more = platforms.withAlias("facebook-messenger", "FBM");
        assertThat(more.byId("facebook-messenger").orElseThrow().aliases()).containsExactly("FBM");
        assertThat(more.isPart("facebook-messenger", "facebook")).isTrue();
    }
}
