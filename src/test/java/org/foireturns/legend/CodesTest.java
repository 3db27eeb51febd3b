package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class CodesTest {
    private static final CodeEntry ONE = new CodeEntry("age code", Axis.VICTIM_AGE, "1", "11 and under", false);
    private static final CodeEntry TWO = new CodeEntry("age code", Axis.VICTIM_AGE, "2", "12 to 15", false);
    private static final CodeEntry NONE = new CodeEntry("age", Axis.VICTIM_AGE, "0", "not known", true);

    private static Codes codes(boolean named, CodeEntry... entries) {
        Codes.Gathering gathering = new Codes.Gathering(new KeyWords(Grammars.ofConfig()));
        gathering.add(List.of(entries), named);
        return gathering.codes();
    }

    private static List<Cell> cells(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(row -> Cell.text(new Address(row, 0), texts[row], Style.PLAIN))
                .toList();
    }

    private static Map<String, String> texts(Map<Cell, String> said) {
        Map<String, String> texts = new TreeMap<>();
        said.forEach((cell, text) -> texts.put(cell.text(), text));
        return texts;
    }

    @Test
    void labelsFitWhereMostNumbersAreCodes() {
        Codes codes = codes(false, ONE, TWO);
        assertThat(codes.fit(cells("1", "2", "Total"))).isTrue();
        assertThat(codes.fit(cells("1", "2", "7", "8", "9"))).as("ages").isFalse();
        assertThat(codes.fit(cells("1", "Total"))).as("one alone").isFalse();
        assertThat(codes.fitOnce(cells("1", "2", "1"))).isFalse();
        assertThat(codes.fitAll(cells("1", "2", "3", "1"))).isFalse();
    }

    @Test
    void severalCodesInACellAreSaidTogether() {
        CodeEntry snapchat = new CodeEntry("comms", Axis.PLATFORM, "sc", "Snapchat", false);
        CodeEntry telegram = new CodeEntry("comms", Axis.PLATFORM, "tg", "Telegram", false);
        assertThat(texts(codes(true, snapchat, telegram).said(cells("SC", "SC+TG", "TG / SC", "SC+XX", "SC+"))))
                .isEqualTo(Map.of("SC", "Snapchat", "SC+TG", "Snapchat; Telegram", "TG / SC", "Telegram; Snapchat"));
        assertThat(texts(codes(true, ONE, TWO).told(cells("1", "1/2")))).isEqualTo(Map.of("1", "11 and under"));
    }

    @Test
    void whatIsNotKnownFitsAmongAnyLabels() {
        Codes codes = codes(true, NONE);
        assertThat(codes.fit(cells("0", "7", "8", "9"))).isTrue();
        assertThat(texts(codes.said(cells("0", "7")))).isEqualTo(Map.of("0", "not known"));
        assertThat(codes.missing(cells("7", "8"))).isEmpty();
    }

    @Test
    void aNumberThatTheKeyDoesNotExplainSaysNothing() {
        assertThat(texts(codes(true, ONE, TWO).said(cells("1", "2", "4", "Total"))))
                .isEqualTo(Map.of("1", "11 and under", "2", "12 to 15", "4", "4 (unexplained code)"));
        assertThat(texts(codes(true, ONE).missing(cells("7", "8")))).hasSize(2);
        assertThat(codes(false, ONE).missing(cells("7", "8"))).isEmpty();
    }

    @Test
    void aCodeExplainedInTwoWaysIsNotExplained() {
        CodeEntry other = new CodeEntry("age code", Axis.VICTIM_AGE, "2", "16 and over", false);
        CodeEntry same = new CodeEntry("age code", Axis.VICTIM_AGE, "1", "under 12", false);
        Codes codes = codes(true, ONE, TWO, other, same);
        assertThat(texts(codes.said(cells("1", "2"))))
                .isEqualTo(Map.of("1", "11 and under", "2", "2 (unexplained code)"));
    }
}
