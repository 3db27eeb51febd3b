package org.foireturns.meaning;

import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Observation;

/**
 * Ways of communicating that are no platform of the list: "Gaming". Each is kept apart under its own words, and so are
 * several platforms in one label and the name of the axis among its entries: "Social media".
 */
final class WaysOfCommunicating {
    private static final String OTHER = "other";
    /** What joins a platform to a way of its own; "SMS (mobile phone)" says more of one. */
    private static final Pattern STROKE = Pattern.compile("[/+&]");
    /** Ways that use no platform; "online" and "an app" only say more of one. */
    private static final Set<String> WITHOUT_PLATFORM = Set.of("telephone", "video-call", "letter", "in-person");

    private WaysOfCommunicating() {}

    static void read(Reading reading, Cell cell, CompanyOfLabels company, Said.Builder said) {
        if (reading.tokens() > Titles.LONGEST_TITLE
                || isOfVictims(reading, said)
                || reading.says(Fact.OfOffence.class)) {
            // A sentence about platforms is the name of none, and neither is "Sex of who got the message: female" or
            // "071/17 Messages with a child".
            return;
        }
        boolean generic = company.kind().axis() == Axis.PLATFORM
                && company.present().contains(Axis.PLATFORM)
                && said.values.isEmpty()
                && reading.whole()
                && reading.facts().size() == 1
                && reading.one(Fact.Names.class).map(Fact.Names::axis).orElse(null) == Axis.PLATFORM;
        if (said.method && reading.says(Fact.OfWhich.class) && said.values.isEmpty()) {
            said.doubt("says a part of another number");
            return;
        }
        if (said.combined || generic || besideAPlatform(reading, cell, said)) {
            said.values.put(Axis.PLATFORM, Slug.of(cell.text()));
            said.unlisted = true;
        } else if (said.method && said.whole) {
            said.doubt(Doubt.unread("is a total over some of the platforms"));
        } else if (said.method) {
            // "Gaming platform not specified" is one of games, and not any.
            said.values.remove(Axis.PLATFORM, Observation.UNKNOWN_PLATFORM);
            unlisted(cell, said);
        }
    }

    /** Whether a stroke stands between a platform and a way that is none: "Text / phone call" is not of texts alone. */
    private static boolean besideAPlatform(Reading reading, Cell cell, Said.Builder said) {
        return said.values.containsKey(Axis.PLATFORM)
                && STROKE.matcher(cell.text()).find()
                && reading.all(Fact.OfMethod.class).map(Fact.OfMethod::id).anyMatch(WITHOUT_PLATFORM::contains);
    }

    /** Whether a label names an axis of victims and says a value of it. */
    static boolean isOfVictims(Reading reading, Said.Builder said) {
        return reading.all(Fact.Names.class).map(Fact.Names::axis).anyMatch(said.values::containsKey)
                && !said.values.containsKey(Axis.PLATFORM);
    }

    /** What is called the other ones and no more, in one language or in two: "Arall / Other". */
    static void other(Reading reading, Cell label, Said.Builder said) {
        boolean noMore = reading.whole() && reading.facts().stream().allMatch(Fact.Other.class::isInstance);
        if (noMore && said.values.putIfAbsent(Axis.PLATFORM, OTHER) == null) {
            said.unlisted = true;
        } else {
            unlisted(label, said);
        }
    }

    /** A platform under the words of its label, where nothing else says which it is. */
    static void unlisted(Cell label, Said.Builder said) {
        if (said.values.putIfAbsent(Axis.PLATFORM, Slug.of(label.text())) == null) {
            said.unlisted = true;
        }
    }
}
