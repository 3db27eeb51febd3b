package org.foireturns.figures;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.foireturns.model.Answer;
import org.foireturns.model.Dimension;
import org.foireturns.model.Forces;
import org.foireturns.model.Offences;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Platforms;
import org.foireturns.model.Request;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.HeadlineOpen;
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
    private final Enough enough;
    private final Spoken spoken;
    private final Drafts drafts;

    private Headlines(Request request, Ground ground, AskedForces asked, Enough enough, Spoken spoken) {
        this.request = request;
        this.ground = ground;
        this.enough = enough;
        this.spoken = spoken;
        this.drafts = new Drafts(request.id(), asked.words());
    }

    /** The drafts of a request; none when it has no period to speak of. */
    static Drafts of(
            Standings standings,
            Request request,
            Forces forces,
            Platforms platforms,
            List<Answer> answers,
            Enough enough,
            Offences offences) {
        AskedForces asked = AskedForces.of(standings, request, FigureArea.all(forces), enough);
        Ground ground = new Ground(NumbersAsOf.upTo(standings, request.id()), asked.area(), forces, platforms, answers);
        List<Period> periods = periods(standings, request, ground.area());
        Headlines headlines = new Headlines(request, ground, asked, enough, Spoken.of(request, asked, offences));
        if (!periods.isEmpty()) {
            Period latest = periods.get(periods.size() - 1);
            headlines.draftAll(periods.get(0).to(latest), latest);
        }
        return headlines.drafts;
    }

    /** The periods that a request is about: those it asked for, else those it was answered for. */
    static List<Period> periods(Standings standings, Request request, FigureArea area) {
        return request.periods().isEmpty()
                ? List.copyOf(NumbersAsOf.within(standings, request.id()).periods(area.forces()))
                : request.periods();
    }

    private void draftAll(Period span, Period latest) {
        total(span);
        changes(latest);
        platform(span);
        share(span, "girls", Dimension.VICTIM_GENDER, GIRLS, "gender", "girls");
        share(span, "primary-school-age", Dimension.VICTIM_AGE, PRIMARY, "age", "of primary school age, 11 or younger");
        youngest(span);
    }

    /** Over several years none, as long as no force has given all of them. */
    private void total(Period span) {
        Tally tally = Tally.count(ground.view(), ground.area(), span, Category.total());
        if (tally.full().isEmpty()) {
            return;
        }
        Subject total = subject(Measure.COUNT, span, Dimension.TOTAL, Standing.ALL);
        draft(
                "total",
                NUMBER,
                total,
                measure(total),
                figure -> "%s %s were recorded %s, by %s."
                        .formatted(figure, spoken.offences(), spoken.in(Numbers.span(span)), ground.coverage(tally)));
    }

    /**
     * The change since the first year it can be measured from: like for like first, and apart from it over all forces.
     */
    private void changes(Period latest) {
        Baseline.of(ground, latest, enough).ifPresent(first -> {
            Period then = first.period();
            compare("like-for-like-change", then, latest, true);
            drafts.say(
                    "like-for-like-change",
                    PERCENT,
                    change(Measure.LIKE_FOR_LIKE_CHANGE, then, latest),
                    LikeForLikeCheck.between(Category.total(), then, latest, ground),
                    change -> "In %s that can be compared, %s %s."
                            .formatted(
                                    first.comparable(spoken.forces()),
                                    spoken.offences(),
                                    first.words(Movement.words(change), true)));
            if (first.overAll()) {
                compare("change", then, latest, false);
                drafts.say(
                        "change",
                        PERCENT,
                        change(Measure.CHANGE, then, latest),
                        ChangeCheck.between(Category.total(), then, latest, ground),
                        change -> "Over all forces %s, not like for like (%s), %s %s."
                                .formatted(
                                        spoken.forces(),
                                        first.answering(),
                                        spoken.offences(),
                                        first.words(Movement.words(change), false)));
            }
        });
    }

    private void compare(String id, Period then, Period latest, boolean alike) {
        String figure = Headline.figure(request.id(), id);
        drafts.compare(new Comparison(figure, request.id(), ground, Category.total(), then, latest, alike));
    }

    private void platform(Period span) {
        Tally total = Tally.count(ground.view(), ground.area(), span, Category.total());
        Distribution platforms = Distribution.whole(ground.view(), ground.area(), span, Dimension.PLATFORM);
        if (platforms.numbers().isEmpty() || total.empty()) {
            return;
        }
        Tally known = Tally.share(ground.view(), ground.area(), span, Category.allKnown(Dimension.PLATFORM));
        if (isOpen("top-platform", "platforms", known)) {
            return;
        }
        new Coverage(known.value(), total.value()).low(request.id(), span).ifPresent(drafts::note);
        String top = platforms.ranking().get(0);
        Subject share = subject(Measure.SHARE_OF_KNOWN, span, Dimension.PLATFORM, top);
        draft(
                "top-platform",
                PERCENT,
                share,
                measure(share),
                figure -> "%s is named in %s of the %s %s whose platform is known (%s)."
                        .formatted(
                                ground.platforms().name(top),
                                figure,
                                spoken.offences(),
                                spoken.in(Numbers.span(span)),
                                Backing.ofShare(known, total, ground)));
    }

    /**
     * @param what that is known of these victims: {@code gender}
     * @param are what so many of them were: {@code girls}
     */
    private void share(Period span, String id, Dimension dimension, String category, String what, String are) {
        Tally total = Tally.count(ground.view(), ground.area(), span, Category.total());
        Tally known = Tally.share(ground.view(), ground.area(), span, Category.allKnown(dimension));
        if (isOpen(id, id.replace('-', ' '), known)) {
            return;
        }
        String backing = Backing.ofShare(known, total, ground);
        Subject share = subject(Measure.SHARE_OF_KNOWN, span, dimension, category);
        draft(
                id,
                PERCENT,
                share,
                measure(share),
                figure -> "%s of the %s were %s."
                        .formatted(figure, spoken.whose(what, Numbers.span(span), backing), are));
    }

    /** Whether nothing bounds what is hidden of those known, so that a share of them could be almost anything. */
    private boolean isOpen(String id, String about, Tally known) {
        String withheld = known.parts().stream()
                .filter(part -> part.value().upper() == null)
                .map(part -> ground.forces().name(part.force()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!withheld.isEmpty()) {
            drafts.note(FindingLine.of(
                    new HeadlineOpen(Place.ofRequest(request.id()).saying(id), about, withheld)));
        }
        return !withheld.isEmpty();
    }

    private void youngest(Period span) {
        Subject age = subject(Measure.YOUNGEST_VICTIM, span, Dimension.VICTIM_AGE, Standing.ALL);
        String telling = Backing.of(YoungestCheck.telling(span, ground), ground);
        draft(
                "youngest-victim",
                NUMBER,
                age,
                measure(age),
                figure -> "The youngest of the %s %s that %s told of was %s old."
                        .formatted(
                                spoken.victims(),
                                spoken.in(Numbers.span(span)),
                                telling,
                                figure.equals("1") ? "1 year" : figure + " years"));
    }

    private static Subject subject(Measure measure, Period span, Dimension dimension, String category) {
        return new Subject(measure, span, dimension, category, null);
    }

    private static Subject change(Measure measure, Period then, Period now) {
        return new Subject(measure, now, Dimension.TOTAL, Standing.ALL, then);
    }

    private Measured measure(Subject of) {
        return ClaimCheck.of(of.measure()).measure(of, ground);
    }

    private void draft(String id, Written written, Subject subject, Measured measured, UnaryOperator<String> words) {
        drafts.say(id, written, subject, measured, figure -> words.apply(Numbers.grouped(written.words(figure))));
    }
}
