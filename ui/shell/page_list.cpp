// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_list.h"

#include "ui/pages/ai_page.h"
#include "ui/pages/before_scan_page.h"
#include "ui/pages/consent_page.h"
#include "ui/pages/details_page.h"
#include "ui/pages/evidence_page.h"
#include "ui/pages/how_page.h"
#include "ui/pages/journey_page.h"
#include "ui/pages/not_yet_page.h"
#include "ui/pages/other_files_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/pictures_page.h"
#include "ui/pages/questions_page.h"
#include "ui/pages/report_page.h"
#include "ui/pages/text_page.h"
#include "ui/pages/welcome_page.h"

#include <QCoreApplication>

namespace disclens::ui {

namespace {

template <typename P> std::function<Page*(PageContext&)> maker() {
    return [](PageContext& context) -> Page* { return new P(context); };
}

QString words(const char* text) {
    return QCoreApplication::translate("PageList", text);
}

} // namespace

QList<PageInfo> pageList() {
    return {
        {PageId::Welcome, words(QT_TRANSLATE_NOOP("PageList", "Welcome")), QStringLiteral("disc"),
         -1, false, maker<WelcomePage>()},
        {PageId::Overview, words(QT_TRANSLATE_NOOP("PageList", "Overview")),
         QStringLiteral("overview"), 0, true, maker<OverviewPage>()},
        {PageId::Pictures, words(QT_TRANSLATE_NOOP("PageList", "Pictures")),
         QStringLiteral("pictures"), 0, true, maker<PicturesPage>()},
        {PageId::Face, words(QT_TRANSLATE_NOOP("PageList", "Face & 3D")), QStringLiteral("face"), 0,
         true, maker<NotYetPage>()},
        {PageId::Details, words(QT_TRANSLATE_NOOP("PageList", "Hidden details")),
         QStringLiteral("tag"), 0, true, maker<DetailsPage>()},
        {PageId::Text, words(QT_TRANSLATE_NOOP("PageList", "Text in pictures")),
         QStringLiteral("text"), 0, true, maker<TextPage>()},
        {PageId::Ai, words(QT_TRANSLATE_NOOP("PageList", "AI and outside companies")),
         QStringLiteral("chip"), 0, true, maker<AiPage>()},
        {PageId::OtherFiles, words(QT_TRANSLATE_NOOP("PageList", "Also on this disc")),
         QStringLiteral("files"), 0, true, maker<OtherFilesPage>()},
        {PageId::Questions, words(QT_TRANSLATE_NOOP("PageList", "My questions")),
         QStringLiteral("question"), 1, false, maker<QuestionsPage>()},
        {PageId::Consent, words(QT_TRANSLATE_NOOP("PageList", "Forms and policies")),
         QStringLiteral("form"), 1, false, maker<ConsentPage>()},
        {PageId::Report, words(QT_TRANSLATE_NOOP("PageList", "Report")), QStringLiteral("print"), 1,
         true, maker<ReportPage>()},
        {PageId::BeforeScan, words(QT_TRANSLATE_NOOP("PageList", "Before a scan")),
         QStringLiteral("gate"), 2, false, maker<BeforeScanPage>()},
        {PageId::Journey, words(QT_TRANSLATE_NOOP("PageList", "What happens to my pictures")),
         QStringLiteral("route"), 2, false, maker<JourneyPage>()},
        {PageId::Evidence, words(QT_TRANSLATE_NOOP("PageList", "Evidence")), QStringLiteral("book"),
         2, false, maker<EvidencePage>()},
        {PageId::How, words(QT_TRANSLATE_NOOP("PageList", "How we checked")),
         QStringLiteral("help"), -1, false, maker<HowPage>()},
    };
}

} // namespace disclens::ui
