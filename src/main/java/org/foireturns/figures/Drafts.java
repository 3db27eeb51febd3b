package org.foireturns.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.foireturns.model.Place;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.HeadlineFragile;

/** Sentences drafted for one request, each with the cells behind it and what is to be said about it. */
final class Drafts {
    private final String request;
    private final String asked;
    private final List<Headline> headlines = new ArrayList<>();
    private final List<LineageLine> lineage = new ArrayList<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<FindingLine> findings = new ArrayList<>();

    /**
     * None yet.
     *
     * @param asked which forces were asked, where they are not all, in words
     */
    Drafts(String request, String asked) {
        this.request = request;
        this.asked = asked;
    }

    /**
     * Drafts a sentence with what was measured, if there is a figure. Where what is hidden could change it, that is
     * said too.
     *
     * @param id what it is called in every request
     * @param words makes the sentence of the figure
     */
    void say(String id, Written written, Subject subject, Measured measured, Function<ExactSpan, String> words) {
        ExactSpan figure = measured.figure();
        if (figure == null) {
            return;
        }
        String name = Headline.figure(request, id);
        boolean firm = written.firm(figure);
        headlines.add(new Headline(
                request,
                name,
                subject,
                written.words(figure),
                words.apply(figure),
                Ground.text(measured.base() + ".", asked),
                measured.reason(),
                firm));
        lineage.addAll(Lineage.of(name, measured.sources()));
        contributions.addAll(Contribution.of(name, subject.measure(), measured.sources()));
        if (!firm) {
            Fraction upper = figure.upper();
            note(FindingLine.of(new HeadlineFragile(
                    Place.ofRequest(request).saying(id),
                    id.replace('-', ' '),
                    written.words(figure.lower()),
                    upper == null ? "no bound" : written.words(upper))));
        }
    }

    void compare(Comparison comparison) {
        comparisons.add(comparison);
    }

    void note(FindingLine finding) {
        findings.add(finding);
    }

    List<Headline> headlines() {
        return List.copyOf(headlines);
    }

    List<LineageLine> lineage() {
        return List.copyOf(lineage);
    }

    List<Contribution> contributions() {
        return List.copyOf(contributions);
    }

    List<Comparison> comparisons() {
        return List.copyOf(comparisons);
    }

    List<FindingLine> findings() {
        return List.copyOf(findings);
    }
}
