package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.NoTable;
import org.junit.jupiter.api.Test;

class ArrivalTest {
    private static final ReturnFile FILE = new ReturnFile("2025", "2025/Kent and Essex.xlsx", "0", 1, FileFormat.XLSX);

    @Test
    void isOfTheOneForceThatItsNameNames() {
        assertThat(arrival("kent").named()).isEqualTo("kent");
        assertThat(arrival("kent").place()).isEqualTo(Place.ofFile(FILE, "kent"));
    }

    @Test
    void isOfNobodyWhereItsNameNamesNoneOrTwo() {
        assertThat(arrival().named()).isNull();
        assertThat(arrival("kent", "essex").named()).isNull();
    }

    @Test
    void unreadItHoldsNothingButWhy() {
        Arrival arrival = arrival("kent");
        ReturnReading unread = arrival.unread(new NoTable(arrival.place(), "Kent and Essex.xlsx"));

        assertThat(unread.readable()).isFalse();
        assertThat(unread.force()).isEqualTo("kent");
        assertThat(unread.sheets()).isEmpty();
        assertThat(unread.findings())
                .singleElement()
                .satisfies(line -> assertThat(line.code()).isEqualTo("no-table"));
    }

    private static Arrival arrival(String... byName) {
        return new Arrival(FILE, Request.open("2025", "71/17"), Set.of(byName));
    }
}
