package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCountsTest {
    @Test
    void aTextCountsAsWhatItSays() {
        TextCounts counts = TextCounts.of("Female", DrawnList.WORDS);

        assertThat(counts.genders).isEqualTo(1);
        assertThat(counts.platforms).isZero();
        assertThat(counts.shapes).containsExactly("A");
    }

    @Test
    void whatATextSaysIsFoundOutOnceAndCountedInEachCell() {
        Profile column = Profile.of(
                List.of(text(0, "Female"), text(1, "Snapchat"), text(2, "Female"), text(3, "14")), DrawnList.WORDS);

        assertThat(column.filled).isEqualTo(4);
        assertThat(column.genders).isEqualTo(2);
        assertThat(column.platforms).isEqualTo(1);
        assertThat(column.ages).isEqualTo(1);
        assertThat(column.largest()).isEqualTo(14);
        assertThat(column.distinct()).isEqualTo(3);
        assertThat(DrawnList.WORDS.counts("Female")).isSameAs(DrawnList.WORDS.counts("Female"));
    }

    private static Cell text(int row, String text) {
        return Cell.text(new Address(row, 0), text, Style.PLAIN);
    }

    /** What a text counts as, by the names of what is counted: {@code ages 1 genders 1}. */
    private static String counted(TextCounts counts) {
        return Arrays.stream(TextCounts.class.getDeclaredFields())
                .filter(field -> field.getType() == int.class && !Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return field.getInt(counts) == 0 ? "" : field.getName() + " " + field.getInt(counts);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .filter(each -> !each.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Female; genders 1",
                "F 13; ages 1 genders 1",
                "Female, age unknown; agesUntold 1 genders 1",
                "13; ages 1 wholes 1 aboveOne 1",
                "1; ages 1 marks 1 wholes 1 yes 1",
                "2; ages 1 wholes 1 aboveOne 1",
                "13 years old; ages 1 yearsOld 1",
                "12-15; ages 1 bands 1 ids 1",
                "1-4; ages 1 bands 1 ranges 1",
                "12 and 14; severalAges 1",
                "Snapchat; platforms 1",
                "Yes; marks 1 yes 1",
                "Unknown; unknowns 1",
                "*; standIns 1 unknowns 1 withheld 1",
                "(13); standIns 1",
                "2400/0101; ids 1",
                "IML-1740000; coded 1 ids 1",
                "2024-04-02; days 1 ids 1 plainDays 1",
                "02/04/2024; days 1 ids 1 plainDays 1",
                "2 April 2024; days 1",
                "Kent Police; forces 1",
                "Suspect; suspectRoles 1",
                "Victim; victimRoles 1",
                "Rape; offences 1",
                "Sexual communication with a child; offences 1",
                "Cancelled; cancelled 1",
                "messages were sent in the evening and again early on the next day; longs 1"
            })
    void eachTextCountsAsWhatItIs(String text, String counts) {
        assertThat(counted(TextCounts.of(text, DrawnList.WORDS))).isEqualTo(sorted(counts));
        assertThat(counted(twice(text))).as("twice").isEqualTo(sorted(counts).replace(" 1", " 2"));
    }

    private static String sorted(String counts) {
        return Arrays.stream(counts.split("(?<=\\d) ")).sorted().collect(Collectors.joining(" "));
    }

    private static TextCounts twice(String text) {
        TextCounts both = new TextCounts();
        both.add(TextCounts.of(text, DrawnList.WORDS));
        both.add(TextCounts.of(text, DrawnList.WORDS));
        return both;
    }

    @Test
    void textsOfAColumnHaveTheirShapesAndTheNumbersBesideGenders() {
        TextCounts both = twice("F 13");
        both.add(TextCounts.of("M 5", DrawnList.WORDS));
        both.add(TextCounts.of("apples", DrawnList.WORDS));
        assertThat(both.besideGenders).containsExactlyInAnyOrder(13, 5);
        assertThat(both.shapes).hasSize(2);
    }
}
