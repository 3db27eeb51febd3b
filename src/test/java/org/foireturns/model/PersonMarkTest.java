package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonMarkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "write to ann.o'neil@example.org | EMAIL",
                "call 01632 960 123 | PHONE",
                "+44 7700 900123 | PHONE",
                "lives in ZE1 0AA | POSTCODE",
                "of M1 1AE | POSTCODE",
                "NI QQ12 34 56C, AB 12 34 56 C | NATIONAL_INSURANCE",
                "DOB: 03/04/2011 | BIRTH_DATE",
                "born on 3 April 2011 | BIRTH_DATE",
                "d.o.b. 2011-04-03 | BIRTH_DATE",
                "Mrs Jane Doe | NAME",
                "taken by PC 1234 Doe | NAME",
                "Detective Constable J. Doe | NAME"
            })
    void aMarkOfOnePersonIsSeen(String text, PersonMark mark) {
        assertThat(PersonMark.in(text)).containsExactly(mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024/25",
                "0723456789",
                "12345678901",
                "01/04/2024 - 31/03/2025",
                "Q1 2nd quarter",
                "S40(2) exempt, 2AB",
                "71/17",
                "snapchat @ 12",
                "Mr and Mrs",
                "born before 2004",
                "DI 88A",
                "0.0123 456 789"
            })
    void whatPointsToNobodyIsNone(String text) {
        assertThat(PersonMark.in(text)).isEmpty();
    }

    @Test
    void aTitleAloneMayStandBesideAName() {
        assertThat(PersonMark.title(" Mrs. ")).isTrue();
        assertThat(PersonMark.title("DC")).isTrue();
        assertThat(PersonMark.title("Mrs Doe")).isFalse();
        assertThat(PersonMark.title("Title")).isFalse();
    }
}
