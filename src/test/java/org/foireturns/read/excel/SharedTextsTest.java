package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.read.contract.MarkedText;
import org.junit.jupiter.api.Test;

class SharedTextsTest {
    @Test
    void givesTextsBackByNumber() {
        List<MarkedText> given = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            given.add(
                    switch (i % 4) {
                        case 0 -> MarkedText.plain("reference 42/" + i);
                        case 1 -> MarkedText.plain("Gŵyr " + i);
                        case 2 -> new MarkedText("Under 18", "3", "", List.of());
                        default -> MarkedText.plain(i % 8 == 3 ? "" : "café");
                    });
        }
        given.add(MarkedText.plain("x".repeat(300_000)));
        given.add(MarkedText.plain("last"));
        SharedTexts texts = new SharedTexts();
        given.forEach(texts::add);
        assertThat(texts.size()).isEqualTo(given.size());
        for (int i = given.size() - 1; i >= 0; i--) {
            assertThat(texts.get(i)).isEqualTo(given.get(i));
        }
    }

    @Test
    void takesATextWithAMarkBeforeAnyOther() {
        SharedTexts texts = new SharedTexts();
        MarkedText marked = new MarkedText("Under 18", "3", "", List.of());
        texts.add(marked);
        texts.add(MarkedText.plain("Female"));
        assertThat(texts.get(0)).isEqualTo(marked);
        assertThat(texts.get(1)).isEqualTo(MarkedText.plain("Female"));
    }
}
