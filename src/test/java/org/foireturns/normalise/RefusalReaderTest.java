package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.normalise.RefusalReader.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalReaderTest {
    private final RefusalReader reader = new RefusalReader(Shelves.vocabulary());

    @ParameterizedTest
    @CsvSource({
        "Your request is refused under section 12(1) of the Act., 12(1), false",
        "This is exempt from disclosure under s.40 (2)., 40(2), false",
        "This notice under section 17 says that section 31 applies and it is refused., 31, false",
        "To answer would exceed the appropriate limit., '', false",
        "The force does not hold this., '', true",
        "It does not hold this and your request is refused., '', false"
    })
    void readsALetter(String text, String section, boolean notHeld) {
        assertThat(reader.read(text)).contains(new Found(section, notHeld));
    }

    @Test
    void readsNoRefusalInAnAnswer() {
        assertThat(reader.read("82 offences under section 15A were recorded.")).isEmpty();
    }

    @Test
    void takesTheTextOfALetterThatNamesASection() {
        assertThat(reader.readAll(List.of("Your request is refused.", "It is refused under section 14.")))
                .contains(new Found("14", false));
    }

    @ParameterizedTest
    @CsvSource({
        "Refused - s12 cost exceeded, 12",
        "Section 40(2), 40(2)",
        "exempt under s.12, 12",
        "Exempt by virtue of, none",
        "Refused, ''",
        "S.31 (1) applies, 31(1)",
        "Adran 40(2), 40(2)",
        "Withheld, ''",
        "not provided, ''"
    })
    void readsARefusalInAValueCell(String text, String section) {
        if (section.equals("none")) {
            assertThat(reader.inCell(text)).isEmpty();
        } else {
            assertThat(reader.inCell(text)).map(Found::section).contains(section);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"s15A", "12", "*", "[c]", "Under 12", "Sections", "12 offences refused to prosecute"})
    void takesNoLabelForARefusal(String text) {
        assertThat(reader.inCell(text)).isEmpty();
    }
}
