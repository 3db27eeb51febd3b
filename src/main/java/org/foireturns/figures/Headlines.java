package org.foireturns.figures;

import java.util.ArrayList;
import java.util.List;
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
    private final Enough enough;
    private final List<Headline> headlines = new ArrayList<>();
    private final List<LineageLine> lineage = new ArrayList<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<FindingLine> findings = new ArrayList<>();

    private Headlines(Request request, Ground ground, AskedForces asked, Enough enough) {
        this.request = request;
        this.ground = ground;
        this.asked = asked;
        this.enough = enough;
    }

    /** The drafts of a request; none when it has no period to speak of. */
    static Headlines of(
            Standings standings,
            Request request,
            Forces forces,
            Platforms platforms,
            List<Answer> answers,
            Enough enough) {
        AskedForces asked = AskedForces.of(standings, request, Area.uk(forces));
        Ground ground = new Ground(View.upTo(standings, request.id()), asked.area(), forces, platforms, answers);
        List<Period> periods = periods(standings, request, ground.area());
        Headlines drafts = new Headlines(request, ground, asked, enough);
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

    private void draftAll(Period span, Period latest) {
        total(span);
        changes(latest);
        platform(span);
        share(
                span,
                "girls",
                Dimension.VICTIM_GENDER,
                GIRLS,
                "%s of the victims whose gender is known were girls.",
                "Where the gender of the victim is known (%2$s), %1$s were girls.");
        share(
                span,
                "primary-school-age",
                Dimension.VICTIM_AGE,
                PRIMARY,
                "%s of the victims whose age is known were of primary school age, 11 or younger.",
                "Where the age of the victim is known (%2$s), %1$s were of primary school age, 11 or younger.");
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

    /** Over several years none, as long as no force has given all of them. */
    private void total(Period span) {
        Tally tally = Tally.count(ground.view(), ground.area(), span, Category.total());
        if (tally.full().isEmpty()) {
            return;
        }
        Headline.Subject total = subject(Measure.COUNT, span, Dimension.TOTAL, Standing.ALL);
        Backing backing = Backing.of(tally, ground, enough);
        draft(
                "total",
                NUMBER,
                total,
                measure(total),
                figure -> "%s offences were recorded in %s%s."
                        .formatted(figure, Numbers.span(span), backing.weak() ? " by " + backing.words() : ""));
    }

    /**
     * The change since the first year it can be measured from: like for like first, and apart from it over all forces.
     */
    private void changes(Period latest) {
        Baseline.of(ground, latest, enough).ifPresent(first -> {
            Period then = first.period();
            compare("like-for-like-change", then, latest, true);
            say(
                    "like-for-like-change",
                    PERCENT,
                    change(Measure.LIKE_FOR_LIKE_CHANGE, then, latest),
                    LikeForLikeCheck.between(Category.total(), then, latest, ground),
                    change -> "%s, offences %s."
                            .formatted(first.comparable(), first.words(Movement.words(change), true)));
            if (first.overAll()) {
                compare("change", then, latest, false);
                say(
                        "change",
                        PERCENT,
                        change(Measure.CHANGE, then, latest),
                        ChangeCheck.between(Category.total(), then, latest, ground),
                        change -> "Over all forces, not like for like, offences %s."
                                .formatted(first.words(Movement.words(change), false)));
            }
        });
    }

    private void compare(String id, Period then, Period latest, boolean alike) {
        comparisons.add(new Comparison(figure(id), request.id(), ground, Category.total(), then, latest, alike));
    }

    private String figure(String id) {
        return Headline.figure(request.id(), id);
    }

    private void platform(Period span) {
        Tally total = Tally.count(ground.view(), ground.area(), span, Category.total());
        Distribution platforms = Distribution.whole(ground.view(), ground.area(), span, Dimension.PLATFORM);
        if (platforms.numbers().isEmpty() || total.empty()) {
            return;
        }
        Tally known = Tally.share(ground.view(), ground.area(), span, Category.allKnown(Dimension.PLATFORM));
        new Coverage(known.value(), total.value()).low(request.id(), span).ifPresent(findings::add);
        String top = platforms.ranking().get(0);
        Headline.Subject share = subject(Measure.SHARE_OF_KNOWN, span, Dimension.PLATFORM, top);
        Backing backing = Backing.ofShare(known, total, ground, enough);
        draft(
                "top-platform",
                PERCENT,
                share,
                measure(share),
                figure -> "Where the platform is known (%s), %s is named in %s."
                        .formatted(backing.words(), ground.platforms().name(top), figure));
    }

    /**
     * @param plain the sentence
     * @param based the sentence where it has to say what it rests on
     */
    private void share(Period span, String id, Dimension dimension, String category, String plain, String based) {
        Tally total = Tally.count(ground.view(), ground.area(), span, Category.total());
        Tally known = Tally.share(ground.view(), ground.area(), span, Category.allKnown(dimension));
        Backing backing = Backing.ofShare(known, total, ground, enough);
        Headline.Subject share = subject(Measure.SHARE_OF_KNOWN, span, dimension, category);
        draft(
                id,
                PERCENT,
                share,
                measure(share),
                figure -> (backing.weak() ? based : plain).formatted(figure, backing.words()));
    }

    private void youngest(Period span) {
        Headline.Subject age = subject(Measure.YOUNGEST_VICTIM, span, Dimension.VICTIM_AGE, Standing.ALL);
        Backing backing = Backing.of(YoungestCheck.telling(span, ground), ground, enough);
        draft(
                "youngest-victim",
                NUMBER,
                age,
                measure(age),
                figure -> "%s was %s old."
                        .formatted(
                                backing.weak()
                                        ? "The youngest victim that " + backing.words() + " told of"
                                        : "The youngest victim",
                                figure.equals("1") ? "1 year" : figure + " years"));
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
