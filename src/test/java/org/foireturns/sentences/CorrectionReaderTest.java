package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionReaderTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();
    private final CorrectionReader reader = new CorrectionReader(
            GRAMMAR,
            new Statements(GRAMMAR, "71/17", true, Set.of()),
            Shelves.normaliser().notes().corrections());

    private Correction correction(String sentence) {
        return correction(sentence, List.of());
    }

    private Correction correction(String sentence, List<Statement> before) {
        return Objects.requireNonNull(reader.in(sentence, before));
    }

    private static boolean corrects(Correction correction, String label, String number) {
        return correction.corrects(Objects.requireNonNull(Correction.categories(label, GRAMMAR)), number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The number for Facebook should read 11, not 14.            | Facebook 11 [14]
            The figure for Kik should therefore have been 5 rather than 4. | Kik 5 [4]
            The figure of 99 for Snapchat should accordingly be read as 94. | Snapchat 94 [99]
            Correction issued 2 July 2025: the number for Kik should be 4 and not 5. | Kik 4 [5]
            Snapchat should be 94 (not 99).                            | Snapchat 94 [99]
            Please amend the figure for Snapchat from 99 to 94.        | Snapchat 94 [99]
            Please correct the number of female victims from 99 to 94. | female victims 94 [99]
            The correct number of offences is therefore 141.           | offences 141 []
            The correct figure for Snapchat is 94.                     | Snapchat 94 []
            The right number of offences in 2024/25 is 141.            | offences 2024/25 141 []
            The correct number of victims aged 12-15 is 79.            | victims aged 12-15 79 []
            Male victims aged 12-15 should read 24, not 42.            | Male victims aged 12-15 24 [42]
            """)
    void aSentenceMaySayWhatANumberShouldBe(String sentence, String said) {
        Correction correction = correction(sentence);
        Statement right = Objects.requireNonNull(correction.right());
        assertThat(right.label() + " " + right.number() + " " + correction.wrong())
                .isEqualTo(said);
    }

    /** What is not understood may still be a correction of what it names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The zebra number for Facebook should read 11, not 14.",
                "The correct number of offences on the zebra system is 141.",
                "Two of the figures for Snapchat should be 94.",
            })
    void oneThatIsNotUnderstoodIsStillOne(String sentence) {
        assertThat(correction(sentence).right()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A request for a review should be made within 40 working days.",
                "Your request for a review should be made in writing within 40 working days of this letter.",
                "Each of the 140 records would have to be read at 15 minutes each.",
                "The appropriate limit should be 18 hours.",
                "We recorded 143 offences in 2024/25.",
                "The youngest victim should read 7.",
                "Figures should not be used for comparison with 12 other forces.",
                "Please read section 40 of the Act.",
                "Please read the note on page 2 for Snapchat.",
                "Calls should be made on 101.",
            })
    void anyOtherIsNone(String sentence) {
        assertThat(reader.in(sentence, List.of())).isNull();
    }

    @Test
    void aCorrectionFitsNumbersOfTheSameKind() {
        Correction correction = correction("The figure of 99 for Snapchat should be read as 94.");
        assertThat(corrects(correction, "Snapchat", "99")).isTrue();
        assertThat(corrects(correction, "Snapchat", "98")).isFalse();
        assertThat(corrects(correction, "Kik", "99")).isFalse();
        assertThat(corrects(correction, "Snapchat female", "99")).isFalse();
    }

    @Test
    void aNumberMayHaveBeenRevisedSince() {
        List<Statement> before = List.of(new Statement("offences 2024/25", "405"));
        Correction correction =
                correction("This number has since been revised to 403 following two reclassifications.", before);
        assertThat(correction.right()).isEqualTo(new Statement("offences 2024/25", "403"));
        assertThat(correction.wrong()).containsExactly("405");
        List<Statement> two = List.of(new Statement("female", "40"), new Statement("male", "3"));
        assertThat(correction("The figure has since been amended to 41.", two).right())
                .isNull();
        assertThat(reader.in("This number has since been revised to 403.", List.of()))
                .isNull();
    }
}
