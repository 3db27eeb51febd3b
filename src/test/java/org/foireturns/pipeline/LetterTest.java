package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Place;
import org.foireturns.model.Refusal;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Style;
import org.foireturns.model.finding.ForceUnknown;
import org.foireturns.model.finding.NoTable;
import org.foireturns.model.finding.Refused;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files without a table. */
class LetterTest {
    private static final ReturnFile FILE = new ReturnFile("2025", "2025/Kent Police.csv", "", 1, FileFormat.CSV);
    private static final Place PLACE = Place.ofFile(FILE, "kent");
    private static final Sender KENT = new Sender("kent", Optional.empty());
    private static final Sender NOBODY = new Sender(null, Optional.of(new ForceUnknown(PLACE, "Kent Police.csv")));
    private static final String REFUSAL = "Your request is refused under section 12 of the Act";

    private static Letter letter(String text, Sender sender) {
        List<Cell> notes = List.of(Cell.text(new Address(0, 0), text, Style.PLAIN));
        SheetReading sheet = new SheetReading("Q1", 1, List.of(), notes, Set.of());
        return Letter.of(FILE, Request.open("2025", "71/17"), List.of(sheet), sender, PLACE, Shelves.normaliser());
    }

    @Test
    void aRefusalIsOneOfTheForceThatSentIt() {
        Letter letter = letter(REFUSAL, KENT);

        assertThat(letter.finding()).isInstanceOf(Refused.class);
        assertThat(letter.refusals())
                .extracting(Refusal::force, Refusal::section)
                .containsExactly(org.assertj.core.api.Assertions.tuple("kent", "12"));
    }

    @Test
    void aRefusalOfNobodyKnowsAsksWho() {
        Letter letter = letter(REFUSAL, NOBODY);

        assertThat(letter.finding()).isInstanceOf(ForceUnknown.class);
        assertThat(letter.refusals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We hold no information in relation to your request. | nil-or-not-held | NOT_HELD",
                "The force holds no recorded information. | nil-or-not-held | NOT_HELD",
                "Nil return | nil-return | NIL",
                "Kent Police recorded no offences of that kind in 2024/25. | nil-return | NIL",
                "There were no offences recorded, and we hold no information on platforms. | nil-or-not-held | NOT_HELD"
            })
    void aForceMaySayThatItHoldsNoneOrThatThereWereNone(String text, String code, Refusal.Kind kind) {
        Letter letter = letter(text, KENT);

        assertThat(letter.finding().code()).isEqualTo(code);
        assertThat(letter.refusals())
                .extracting(Refusal::question, Refusal::kind)
                .containsExactly(org.assertj.core.api.Assertions.tuple("all", kind));
    }

    @Test
    void otherWordsHoldNoTable() {
        Letter letter = letter("Thank you for your patience", KENT);

        assertThat(letter.finding()).isInstanceOf(NoTable.class);
        assertThat(letter.refusals()).isEmpty();
    }
}
