package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.ShownText;
import org.foireturns.model.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text as long as a cell may hold does not break a reader, whatever it repeats. */
class LongTextsTest {
    private static final int LONGEST = 32_767;
    private static final CountReader COUNTS = new CountReader(Shelves.vocabulary());

    /** The readers that look for something within a text. */
    private static final List<Consumer<String>> READERS = List.of(
            ShownText::of,
            Shelves.vocabulary().marks::offValue,
            Shelves.vocabulary().marks::offLabel,
            NumberMarks::of,
            Shelves.vocabulary().refusals::in,
            text -> COUNTS.read(Cell.text(new Address(0, 0), text, Style.PLAIN)),
            text -> new RefusalReader(Shelves.vocabulary()).read(text));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "12,9",
                "section 12 ,(a)",
                "section 12,~ (a)~",
                "12,\u00b9\u02cc",
                "12 years,~ or over~",
                "12,~,345~",
                "12, r",
                "e = ,estimated",
                "there were 12 ,offences ",
            })
    void aTextThatRepeatsItself(String start, String piece) {
        String repeated = piece.replace('\u02cc', ',');
        String text = start + repeated.repeat((LONGEST - start.length()) / repeated.length());
        for (Consumer<String> reader : READERS) {
            reader.accept(text);
        }
        assertThat(ShownText.of(text)).hasSizeLessThanOrEqualTo(60);
    }
}
