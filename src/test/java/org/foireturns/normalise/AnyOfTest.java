package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnyOfTest {
    @Test
    void theLongestIsFoundFirstAndSignsStandForThemselves() {
        assertThat("up to 5".replaceFirst(AnyOf.these(List.of("up", "Up  to")), "-"))
                .isEqualTo("- 5");
        assertThat("aXb a.b".replaceAll(AnyOf.these(List.of("a.b")), "-")).isEqualTo("aXb -");
    }

    @Test
    void aWholeWordIsNoPartOfAnother() {
        String any = AnyOf.whole(List.of("app", ".com", "www."));

        assertThat("whatsapp app apps".replaceAll(any, "-")).isEqualTo("whatsapp - apps");
        assertThat("www.kik.com kik.community".replaceAll(any, "-")).isEqualTo("-kik- kik.community");
    }

    @Test
    void whereThereAreNoneNothingIsFound() {
        assertThat("a".replaceAll(AnyOf.these(List.of()), "-")).isEqualTo("a");
        assertThat("a".replaceAll(AnyOf.whole(List.of(" ")), "-")).isEqualTo("a");
    }
}
