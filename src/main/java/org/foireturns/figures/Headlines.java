package org.foireturns.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.foireturns.model.Answer;
import org.foireturns.model.Dimension;
import org.foireturns.model.Forces;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Platforms;
import org.foireturns.model.Request;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.HeadlineFragile;
import org.foireturns.reconcile.Standing;
import org.foireturns.reconcile.Standings;

/** Draft sentences on the forces that one request asked, each with what it was measured on. */
final class Headlines {
    private static final Written NUMBER = Written.whole(false);
    private static final Written PERCENT = Written.whole(true);
    private static final String GIRLS = VictimGender.FEMALE.id();
    private static final String PRIMARY = "0-11";

    private final Request request;
    private final Ground ground;
    private final AskedForces asked;
    private final List<Headline> headlines = new ArrayList<>();
    private final List<LineageLine> lineage = new ArrayList<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<FindingLine> findings = new ArrayList<>();

    private Headlines(Request request, Ground ground, AskedForces asked) {
        this.request = request;
        this.ground = ground;
        this.asked = asked;
    }

    /** The drafts of a request; none when it has no period to speak of. */
    static Headlines of(
            Standings standings, Request request, Forces forces, Platforms platforms, List<Answer> answers) {
        AskedForces asked = AskedForces.of(standings, request, Area.uk(forces));
        Ground ground = new Ground(View.upTo(standings, request.id()), asked.area(), forces, platforms, answers);
        List<Period> periods = periods(standings, request, ground.area());
        Headlines drafts = new Headlines(request, ground, asked);
        if (!periods.isEmpty()) {
            Period latest = periods.get(periods.size() - 1);
            drafts.draftAll(periods.get(0).to(latest), latest);
        }
        return drafts;
    }

    /** The periods that a request is about: those it asked for, else those it was answered for. */
    static List<Period> periods(Standings standings, Request request, Area area) {
        return request.periods().isEmpty()
                ? List.copyOf(View.within(standings, request.id()).periods(area.forces()))
                : request.periods();
    }

    /** The earliest full year on file, which a change up to the latest is measured from. */
    static Optional<Period> baseline(View view, Area area, Period latest) {
        return view.periods(area.forces()).stream()
                .filter(period -> period.kind() == latest.kind() && period.compareTo(latest) < 0)
                .findFirst();
    }

    private void draftAll(Period span, Period latest) {
        total(span);
        changes(latest);
        platform(span);
        share(span, "girls", Dimension.VICTIM_GENDER, GIRLS, "of the victims whose gender is known were girls");
        share(
                span,
                "primary-school-age",
                Dimension.VICTIM_AGE,
                PRIMARY,
                "of the victims whose age is known were of primary school age, 11 or younger");
        youngest(span);
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

    private void total(Period span) {
        Headline.Subject total = subject(Measure.COUNT, span, Dimension.TOTAL, Standing.ALL);
        draft(
                "total",
                NUMBER,
                total,
                measure(total),
                figure -> "%s offences were recorded in %s.".formatted(figure, Numbers.span(span)));
    }

    /** The change since the earliest full year on file: like for like first, and apart from it over all forces. */
    private void changes(Period latest) {
        Optional<Period> first = baseline(ground.view(), ground.area(), latest);
        first.ifPresent(then -> {
            compare("like-for-like-change", then, latest, true);
            compare("change", then, latest, false);
            Measured alike = LikeForLikeCheck.between(Category.total(), then, latest, ground);
            say(
                    "like-for-like-change",
                    PERCENT,
                    change(Measure.LIKE_FOR_LIKE_CHANGE, then, latest),
                    alike,
                    change -> "Where forces can be compared, offences %s between %s and %s."
                            .formatted(Movement.words(change), then.words(), latest.words()));
            Measured all = ChangeCheck.between(Category.total(), then, latest, ground);
            say(
                    "change",
                    PERCENT,
                    change(Measure.CHANGE, then, latest),
                    all,
                    change -> "Over all forces, not like for like, offences %s between %s and %s."
                            .formatted(Movement.words(change), then.words(), latest.words()));
        });
    }

    private void compare(String id, Period then, Period latest, boolean alike) {
        comparisons.add(new Comparison(figure(id), request.id(), ground, Category.total(), then, latest, alike));
    }

    private String figure(String id) {
        return Headline.figure(request.id(), id);
    }

    private void platform(Period span) {
        Tally known = Tally.count(ground.view(), ground.area(), span, Category.allKnown(Dimension.PLATFORM));
        Tally total = Tally.count(ground.view(), ground.area(), span, Category.total());
        Distribution platforms = Distribution.whole(ground.view(), ground.area(), span, Dimension.PLATFORM);
        if (platforms.numbers().isEmpty() || known.empty() || total.empty()) {
            return;
        }
        new Coverage(known.value(), total.value()).low(request.id(), span).ifPresent(findings::add);
        String top = platforms.ranking().get(0);
        Headline.Subject share = subject(Measure.SHARE_OF_KNOWN, span, Dimension.PLATFORM, top);
        draft(
                "top-platform",
                PERCENT,
                share,
                measure(share),
                figure -> "Where the platform is known (%s of %s offences), %s is named in %s."
                        .formatted(
                                Numbers.words(known.value()),
                                Numbers.words(total.value()),
                                ground.platforms().name(top),
                                figure));
    }

    private void share(Period span, String id, Dimension dimension, String category, String words) {
        Headline.Subject share = subject(Measure.SHARE_OF_KNOWN, span, dimension, category);
        draft(id, PERCENT, share, measure(share), figure -> "%s %s.".formatted(figure, words));
    }

    private void youngest(Period span) {
        Headline.Subject age = subject(Measure.YOUNGEST_VICTIM, span, Dimension.VICTIM_AGE, Standing.ALL);
        draft(
                "youngest-victim",
                NUMBER,
                age,
                measure(age),
                figure -> "The youngest victim was %s years old.".formatted(figure));
    }

    private static Headline.Subject subject(Measure measure, Period span, Dimension dimension, String category) {
        return new Headline.Subject(measure, span, dimension, category, null);
    }

    private static Headline.Subject change(Measure measure, Period then, Period now) {
        return new Headline.Subject(measure, now, Dimension.TOTAL, Standing.ALL, then);
    }

    private Measured measure(Headline.Subject of) {
        Claim claim = new Claim(
                "",
                request.id(),
                "",
                "",
                of.measure(),
                Area.UK,
                of.period(),
                of.dimension(),
                of.category(),
                of.baseline(),
                false,
                "");
        return Check.of(of.measure()).measure(claim, ground);
    }

    private void draft(
            String id, Written written, Headline.Subject subject, Measured measured, UnaryOperator<String> words) {
        say(id, written, subject, measured, figure -> words.apply(Numbers.grouped(written.words(figure))));
    }

    private void say(
            String id, Written written, Headline.Subject subject, Measured measured, Function<Span, String> words) {
        Span figure = measured.figure();
        if (figure == null) {
            return;
        }
        String name = figure(id);
        boolean firm = written.firm(figure);
        String number = written.words(figure);
        headlines.add(new Headline(
                request.id(),
                name,
                subject,
                number,
                words.apply(figure),
                Ground.text(measured.base() + ".", asked.words()),
                measured.reason(),
                firm));
        lineage.addAll(Lineage.of(name, measured.sources()));
        contributions.addAll(Contribution.of(name, subject.measure(), measured.sources()));
        if (!firm) {
            Fraction upper = figure.upper();
            findings.add(FindingLine.of(new HeadlineFragile(
                    new Place(request.id(), "", "", "", "", id),
                    id.replace('-', ' '),
                    written.words(figure.lower()),
                    upper == null ? "no bound" : written.words(upper))));
        }
    }
}
