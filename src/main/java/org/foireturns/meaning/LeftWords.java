package org.foireturns.meaning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.words.CountTerm;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the words of a label that nothing explains. None is ever dropped: among platforms it is one that the
 * list does not know, among offences another offence, and elsewhere it is asked about.
 */
final class LeftWords {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)\\s*$");

    private static final Pattern CODE = Pattern.compile("\\p{Lu}{2}");

    /** How forces write their own names shortly: "CHES", "07". */
    private static final Pattern SENDER = Pattern.compile("[\\p{Lu}0-9]{2,6}");

    private final CompanyOfLabels company;
    private final LineKind kind;
    private final Grammar grammar;

    LeftWords(CompanyOfLabels company, Grammar grammar) {
        this.company = company;
        this.kind = company.kind();
        this.grammar = grammar;
    }

    /** Whether a text is two capital letters, as the codes of areas are. */
    static boolean isCode(Cell cell) {
        return CODE.matcher(cell.text().strip()).matches();
    }

    void read(Reading reading, Cell cell, Said.Builder said) {
        if (namesSender(reading, cell)) {
            return;
        }
        if (kind.axis() == Axis.FORCE && !said.values.containsKey(Axis.FORCE) && isCode(cell)) {
            // Beside the name of a force "WA" is its west area and not WhatsApp.
            said.values.clear();
            said.beside = Subjects.AREA;
            return;
        }
        boolean nothing = !said.build().countsSomething() && said.beside == null && said.standing == null;
        boolean unexplained = !reading.whole();
        boolean number =
                !reading.facts().isEmpty() && reading.facts().stream().allMatch(fact -> fact instanceof Fact.Number);
        if (said.beside == null && nothing && kind.axis() != null && kind.named() && number) {
            said.doubt("is a number, which its head does not explain");
            return;
        }
        boolean section =
                !reading.facts().isEmpty() && reading.facts().stream().allMatch(fact -> fact instanceof Fact.Reference);
        if (kind.axis() == Axis.OFFENCE && nothing && section) {
            // "s10" beside "s15A" is the section of another offence.
            said.beside = Subjects.ANOTHER_OFFENCE;
            return;
        }
        if (said.beside != null || (!unexplained && !(nothing && reading.facts().isEmpty() && ofKind(cell)))) {
            return;
        }
        // "Subject sex: female" among platforms is none of them, whatever a subject is.
        boolean ofVictims = WaysOfCommunicating.isOfVictims(reading, said);
        boolean part = unexplained && (reading.says(Fact.OfWhich.class) || said.values.containsKey(Axis.OFFENCE));
        if (kind.axis() == Axis.PLATFORM && !said.whole && !ofVictims && !part) {
            platform(cell, unexplained, said);
        } else if (kind.axis() == Axis.OFFENCE && !said.values.containsKey(Axis.OFFENCE)) {
            said.beside = Subjects.ANOTHER_OFFENCE;
        } else if (kind.axis() == Axis.FORCE && !said.values.containsKey(Axis.FORCE)) {
            said.beside = Subjects.AREA;
        } else if (kind.beside() != null && !mayBeNet()) {
            said.beside = kind.beside();
        } else if (unexplained) {
            said.doubt(Doubt.unread("has words that we do not know: " + String.join(" ", reading.residue())));
        } else if (kind.axis() == Axis.VICTIM_GENDER) {
            said.doubt("says no gender that we know");
        } else if (kind.axis() == Axis.VICTIM_AGE) {
            said.doubt("says no age that we know");
        }
    }

    /** Whether one code alone stands below "Force", on all rows: the one that answers, which no area of it shares. */
    private boolean namesSender(Reading reading, Cell cell) {
        String code = cell.text().strip();
        return kind.axis() == Axis.FORCE
                && kind.named()
                && reading.facts().isEmpty()
                && SENDER.matcher(code).matches()
                && company.line().entries().size() > 1
                && company.line().entries().stream()
                        .allMatch(entry -> entry.cell().text().strip().equals(code));
    }

    /** Whether a label stands beside "Cancelled" and "Transferred": it may well be of what is left without these. */
    private boolean mayBeNet() {
        return Subjects.CANCELLED.equals(kind.beside()) && !kind.named();
    }

    /**
     * Whether a label that says nothing is one of its line all the same: "AS" beside the name of a force is an area,
     * and the letter "N" among genders is one that nobody knows. "Vol" only says that something is counted.
     */
    private boolean ofKind(Cell label) {
        boolean letter = label.text().strip().length() == 1;
        boolean victims = kind.axis() == Axis.VICTIM_GENDER || kind.axis() == Axis.VICTIM_AGE;
        boolean counts = !letter && kind.axis() == Axis.PLATFORM && grammar.isExactly(CountTerm.COUNTED, label.text());
        return !counts && (kind.named() || (victims && letter) || kind.axis() == Axis.FORCE);
    }

    private void platform(Cell label, boolean unexplained, Said.Builder said) {
        if (unexplained || !said.values.containsKey(Axis.PLATFORM)) {
            String inBrackets = inBrackets(label.text());
            said.values.put(Axis.PLATFORM, inBrackets == null ? Slug.of(label.text()) : inBrackets);
        }
        said.unlisted = true;
        said.doubt = null;
    }

    /**
     * The one platform that brackets behind a description hold and nothing else: "Picture-sharing site (Instagram)".
     */
    private @Nullable String inBrackets(String label) {
        Matcher brackets = BRACKETS.matcher(label);
        if (!brackets.find()) {
            return null;
        }
        Reading inner = grammar.read(brackets.group(1));
        return inner.whole() && inner.facts().size() == 1 && inner.facts().get(0) instanceof Fact.OfPlatform platform
                ? platform.id()
                : null;
    }
}
