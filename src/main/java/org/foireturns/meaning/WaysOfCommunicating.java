package org.foireturns.meaning;

import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Ways of communicating that are no platform of the list: "Gaming". Each is kept apart under its own words, and so are
 * several platforms in one label and the name of the axis among its entries: "Social media".
 */
final class WaysOfCommunicating {
    private static final String OTHER = "other";

    private WaysOfCommunicating() {}

    static void read(Reading reading, Cell cell, CompanyOfLabels company, Said.Builder said) {
        boolean generic = company.kind().axis() == Axis.PLATFORM
                && company.present().contains(Axis.PLATFORM)
                && said.values.isEmpty()
                && reading.whole()
                && reading.facts().size() == 1
                && reading.one(Fact.Names.class).map(Fact.Names::axis).orElse(null) == Axis.PLATFORM;
        if (said.combined || generic) {
            said.values.put(Axis.PLATFORM, Slug.of(cell.text()));
            said.unlisted = true;
        } else if (said.method && said.whole) {
            said.doubt(Doubt.unread("is a total over some of the platforms"));
        } else if (said.method) {
            unlisted(cell, said);
        }
    }

    /** What is called the other ones and no more, however it is worded: "Communication by other", "Arall / Other". */
    static void other(Reading reading, Cell label, Said.Builder said) {
        boolean noMore = reading.whole()
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Other || Axis.PLATFORM == axisNamed(fact));
        if (noMore && said.values.putIfAbsent(Axis.PLATFORM, OTHER) == null) {
            said.unlisted = true;
        } else {
            unlisted(label, said);
        }
    }

    private static @Nullable Axis axisNamed(Fact fact) {
        return fact instanceof Fact.Names names ? names.axis() : null;
    }

    /** A platform under the words of its label, where nothing else says which it is. */
    static void unlisted(Cell label, Said.Builder said) {
        if (said.values.putIfAbsent(Axis.PLATFORM, Slug.of(label.text())) == null) {
            said.unlisted = true;
        }
    }
}
