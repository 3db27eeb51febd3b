package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StorableTest {
    @Test
    void replacesWhatNobodyCanStore() {
        assertThat(Storable.text("An\uD800swer")).isEqualTo("An\uFFFDswer");
        assertThat(Storable.text("\uDC00\uD800")).isEqualTo("\uFFFD\uFFFD");
        assertThat(Storable.text("a\0b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void leavesEverythingElseAsItIs() {
        String words = "Cyfanswm \u2013 5\u00a0%, \uD83D\uDE00, \uFFFE, \u0001";

        assertThat(Storable.text(words)).isEqualTo(words);
        String plain = "Total";
        assertThat(Storable.text(plain)).isSameAs(plain);
    }

    @Test
    void whateverComesOutIsWrittenAndReadBackAsItIs() {
        Random random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            char[] signs = new char[1 + random.nextInt(4)];
            for (int at = 0; at < signs.length; at++) {
                signs[at] = (char) (random.nextBoolean() ? 0xD7F0 + random.nextInt(0x820) : random.nextInt(3));
            }
            String text = Storable.text(new String(signs));

            assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(text)
                    .doesNotContain("\0");
        }
    }

    @Test
    void noCellAndNoSheetHoldsAnythingElse() {
        assertThat(Cell.text(new Address(0, 0), "a\uD800", Style.PLAIN).text()).isEqualTo("a\uFFFD");
        assertThat(Grid.named("a\uD800").build().sheet()).isEqualTo("a\uFFFD");
    }
}
