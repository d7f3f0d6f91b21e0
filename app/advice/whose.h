// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <optional>

namespace disclens::advice {

/// Whose disc the reader has in hand.
enum class Whose : quint8 {
    Mine,   ///< "your name"
    Helped, ///< someone whom the reader helps: "their name"
    Child,  ///< "your child’s name"
    NotMine ///< a stranger's: nothing of it is shown, and what to do is said
};

QString whoseId(Whose whose); ///< mine helped child other
std::optional<Whose> whoseFromId(const QString& id);

/// As whom the words speak at this moment: like the language, one for the whole program. Any
/// thread.
Whose currentWhose();

/// While it lives, the words that are made on this thread speak of another person than the one
/// whose disc it is, whoever that is ("Their name"): for what stands in that person's files only.
/// Needs a WhoseWords that was set.
class OfAnother final {
  public:
    explicit OfAnother(bool another);
    ~OfAnother();
    Q_DISABLE_COPY_MOVE(OfAnother)

  private:
    bool m_before;
};

/// Makes all words of the program speak of someone else than the reader. It stands before the
/// translator of the language and swaps whole sentences, those of resources/whose/whose.json,
/// before they are translated; so rooms and pages write each sentence once, as said to the person
/// on the disc. A sentence that the language has not got for the other person stays as the language
/// has it. Texts that were made before have to be made anew. Set and destroyed on the thread of the
/// application object; translate() is called from any.
class WhoseWords final : public QTranslator {
  public:
    WhoseWords() = default;
    ~WhoseWords() override;

    /// language: what translates, nullptr for English; must outlive this or be replaced first.
    void set(Whose whose, const QTranslator* language);

    QString translate(const char* context, const char* source, const char* disambiguation = nullptr,
                      int n = -1) const override;
    bool isEmpty() const override { return false; }

  private:
    QHash<QByteArray, QByteArray> m_swap; ///< for the person on the disc, as set
    const QTranslator* m_language = nullptr;
};

/// What to do with a disc that is not one's own. Whole sentences; no value.
QString notMineTitle();
QString notMineText();
QStringList notMineSteps();

} // namespace disclens::advice
