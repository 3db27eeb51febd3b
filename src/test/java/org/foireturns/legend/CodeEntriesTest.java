package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CodeEntriesTest {
    private CodeEntries entries;

    @BeforeEach
    void empty() {
        entries = new CodeEntries(new KeyWords(Grammars.ofConfig()));
    }

    @Test
    void whatIsNotKnownIsOfTheAxisOfTheEntryBefore() {
        assertThat(entries.add("", "1", "Male")).isTrue();
        assertThat(entries.add("", "9", "Not known")).isTrue();
        assertThat(entries.all()).extracting(CodeEntry::axis).containsOnly(Axis.VICTIM_GENDER);
        assertThat(entries.all()).extracting(CodeEntry::alone).containsExactly(false, true);
    }

    @Test
    void anotherOneIsOfTheAxisOfTheEntryBefore() {
        entries.add("", "SC", "Snapchat");
        entries.add("", "OT", "Other");
        assertThat(entries.all()).extracting(CodeEntry::axis).containsOnly(Axis.PLATFORM);
    }

    @Test
    void aFieldOfAnyNameIsOfWhatItsMeaningsAreAbout() {
        entries.add("XQ", "1", "Not known");
        entries.add("XQ", "2", "12 to 15");
        assertThat(entries.all()).extracting(CodeEntry::axis).containsOnly(Axis.VICTIM_AGE);
        assertThat(entries.all()).extracting(CodeEntry::alone).containsOnly(false);
    }

    @Test
    void thePeriodAIsTheAOfPeriodsToo() {
        entries.add("", "Period A", "2024/25");
        assertThat(entries.all()).extracting(CodeEntry::field).containsExactly("", "period");
        assertThat(entries.all()).extracting(CodeEntry::code).containsExactly("period a", "a");
    }

    @Test
    void aFieldOfAnyNameMayStandBeforeItsCodes() {
        entries.add("", "AGEGRP A", "11 and under");
        entries.add("", "AGEGRP B", "12-15");
        entries.add("", "AGEGRP T", "Total");
        entries.add("", "Col 3", "2024/25");
        assertThat(entries.all())
                .filteredOn(entry -> entry.field().equals("agegrp"))
                .extracting(CodeEntry::code)
                .containsExactly("a", "b", "t");
        assertThat(entries.all()).extracting(CodeEntry::field).doesNotContain("col");
    }

    /** The words behind it say why it is not known. */
    @Test
    void whatIsNotKnownHasNoValue() {
        assertThat(entries.add("", "Not recorded", "no keyword was found in the MO text"))
                .isFalse();
        assertThat(entries.add("", "App 2", "Kik")).isTrue();
        assertThat(entries.add("", "U", "Unknown")).isTrue();
    }

    @Test
    void aRowOfAListOrATableExplainsNothing() {
        assertThat(entries.add("", "Female", "Instagram")).isFalse();
        assertThat(entries.add("Female", "12", "WhatsApp"))
                .as("a field that says something")
                .isFalse();
        assertThat(entries.add("", "2023/24", "2024/25")).as("another meaning").isFalse();
        assertThat(entries.add("", "2024", "year ending March 2024"))
                .as("a year")
                .isFalse();
        assertThat(entries.add("", "Year", "1 April 2024 to 31 March 2025"))
                .as("a name")
                .isFalse();
        assertThat(entries.add("", "Fin Year", "2024/25"))
                .as("the filter of a pivot table")
                .isFalse();
        assertThat(entries.add("", "Kik", "under 5")).as("a count").isFalse();
        assertThat(entries.add("", "Youngest", "female, 6")).isFalse();
        assertThat(entries.add("", "Q5", "Snapchat")).as("a question").isFalse();
        assertThat(entries.add("12", "01.04.24", "Snapchat"))
                .as("a field without a letter")
                .isFalse();
        assertThat(entries.add("", "4", "x")).as("a tick").isFalse();
        assertThat(entries.size()).isZero();
    }

    @Test
    void aMeaningOfAnotherAxisThanItsFieldIsNone() {
        assertThat(entries.add("Age code", "1", "Female")).isFalse();
        assertThat(entries.add("Suspect sex", "1", "Female")).isFalse();
        assertThat(entries.add("Sex code", "1", "Female")).isTrue();
        assertThat(entries.add("Platform", "FB", "Facebook Messenger"))
                .as("an abbreviation")
                .isTrue();
    }

    @Test
    void whatHasOneCodeAloneIsTheReferenceOfARow() {
        entries.add("W001", "F13", "WhatsApp");
        entries.add("W002", "F15", "Kik");
        assertThat(entries.all()).isEmpty();
        entries.add("Age", "99", "not known");
        assertThat(entries.all()).extracting(CodeEntry::field).containsExactly("age");
    }

    @Test
    void aFieldMayHaveACodeForAllAndYearsForCodes() {
        assertThat(entries.add("SEX_CD", "0", "All")).isTrue();
        assertThat(entries.add("SEX_CD", "1", "Male")).isTrue();
        assertThat(entries.add("FY_CD", "2425", "01/04/2024 - 31/03/2025")).isTrue();
        assertThat(entries.add("", "Row Labels", "Total")).isFalse();
        assertThat(entries.add("", "2425", "01/04/2024 - 31/03/2025")).isFalse();
        assertThat(entries.all())
                .extracting(CodeEntry::axis)
                .containsExactly(Axis.VICTIM_GENDER, Axis.VICTIM_GENDER, Axis.PERIOD);
    }

    /** The number of an offence or its section is no code of it, and needs no key. */
    @Test
    void codesOfOffencesAreThoseThatSayNothingThemselves() {
        assertThat(entries.add("", "SG1", "Meeting a child following sexual grooming, s.15"))
                .isTrue();
        assertThat(entries.add("", "SG2", "Sexual communication with a child")).isTrue();
        assertThat(entries.add("", "SG4", "Causing a child to watch a sexual act"))
                .isTrue();
        assertThat(entries.add("", "71/17", "Sexual communication with a child"))
                .isFalse();
        assertThat(entries.add("", "s.15A", "Sexual communication with a child"))
                .isFalse();
        assertThat(entries.all()).extracting(CodeEntry::axis).containsOnly(Axis.OFFENCE);
    }
}
