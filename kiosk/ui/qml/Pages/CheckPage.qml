pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Kinds
import Bridge

/** The page of a knowledge check: a question, and once it is answered, right or wrong, what is so. */
ScrollBody {
    id: root

    required property PageView page
    required property QuestionView question
    required property LessonView lesson
    required property var words
    signal chosen(string choice)
    signal sourcesAsked

    measure: width

    Body {
        id: prompt
        width: parent.width
        strong: true
        text: root.question.prompt
        visible: text !== root.page.title
    }

    Segments {
        id: answers
        width: parent.width
        height: Math.max(implicitHeight, tall(Theme.mm(17)))
        question: root.question
        onChosen: choice => root.chosen(choice)
    }

    Lesson {
        width: parent.width
        visible: root.lesson.verdict !== Verdict.none
        lesson: root.lesson
        words: root.words
        onSourcesAsked: root.sourcesAsked()
    }
}
