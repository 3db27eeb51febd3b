package org.foireturns.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTest {
    private final KnownNames names = Vocabularies.names();

    @ParameterizedTest
    @CsvSource({
        "snap chat,snapchat",
        "sc,snapchat",
        "messenger (facebook),facebook-messenger",
        "not known,unknown",
        "'',unknown",
        "madeup app,madeup-app"
    })
    void aPlatformIsKnownByItsNamesAndHasElseAnIdOfItsOwn(String text, String platform) {
        assertThat(names.platform(text, Vocabularies.words())).isEqualTo(SaidOfAxis.of(platform));
    }

    @Test
    void aTextWithTheNameOfAPlatformInItMayBeThatOne() {
        assertThat(names.platform("snapchat/instagram", Vocabularies.words()).may())
                .containsExactlyInAnyOrder("snapchat", "instagram", "snapchat-instagram", "unknown");
        assertThat(names.platform("not known if snapchat", Vocabularies.words()).sure())
                .isFalse();
    }

    @Test
    void aForceIsKnownByItsNames() {
        assertThat(names.force("bedfordshire")).isEqualTo(SaidOfAxis.of("bedfordshire"));
        assertThat(names.force("somebody")).isEqualTo(SaidOfAxis.ANYTHING);
    }

    @Test
    void anAreaIsItsForces() {
        assertThat(names.forcesOf("uk")).hasSize(45);
        assertThat(names.forcesOf("england-and-wales")).hasSize(43);
        assertThat(names.forcesOf("wales")).contains("gwent", "dyfed-powys").hasSize(4);
        assertThat(names.forcesOf("kent")).isEqualTo(Set.of("kent"));
        assertThat(names.forcesOf("south-west-region")).contains("avon-and-somerset");
    }
}
