package org.foireturns.report;

import java.util.List;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;

/** Answers to requests about two offences, of which some forces and years are the same. */
public final class TwoOffences {
    public static final String FIRST = "Sexual communication with a child";
    public static final String SECOND = "Possession of indecent images";

    private static final Period LAST = Period.financialYear(2024);
    private static final Request EARLIER = Book.request("2023", Period.financialYear(2023));
    private static final Request LATER = Book.request("2025", LAST);
    private static final Request IMAGES = Book.about("86/2", "images", List.of("gwent"), LAST);

    private TwoOffences() {}

    /** The requests about the first offence alone. */
    public static Edition alone() {
        return SmallEdition.of(first().evidence(), List.of(EARLIER, LATER));
    }

    public static Edition both() {
        Given given = first().offence("86/2").request("images").force("gwent").total("330");
        given.gender("female", "100").platform("snapchat", "30").platform("unknown", "300");
        return SmallEdition.of(given.evidence(), List.of(EARLIER, LATER, IMAGES));
    }

    private static Given first() {
        Given given = new Given().request("2023").year(2023);
        given.force("gwent").total("20").force("essex").total("31");
        given.request("2025").year(2024);
        given.force("gwent").total("25").gender("female", "15").gender("male", "10");
        given.detail("B20", "female", "0-11", "all", "15").detail("B21", "male", "0-11", "all", "10");
        return given.force("essex").total("44").platform("snapchat", "20").platform("unknown", "24");
    }
}
