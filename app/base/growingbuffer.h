// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

namespace Muster {

/// Plain values in a row. Unlike a vector's, its memory is left untouched until it is used, and a large one grows and shrinks in
/// place or by moving pages instead of values, where the system can do that.
template <typename T>
class GrowingBuffer
{
    static_assert(std::is_trivially_copyable_v<T>);

public:
    GrowingBuffer() = default;
    GrowingBuffer(const GrowingBuffer &other) { append(other.data(), other.size()); }
    GrowingBuffer(GrowingBuffer &&other) noexcept { swap(other); }
    GrowingBuffer &operator=(GrowingBuffer other) noexcept
    {
        swap(other);
        return *this;
    }
    ~GrowingBuffer() = default;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }
    [[nodiscard]] const T *data() const { return m_values.get(); }
    [[nodiscard]] T &operator[](std::size_t index) { return m_values[index]; }
    [[nodiscard]] const T &operator[](std::size_t index) const { return m_values[index]; }
    [[nodiscard]] const T &back() const { return m_values[m_size - 1]; }

    void push(T value)
    {
        if (m_size == m_capacity)
            grow(1);
        m_values[m_size++] = value;
    }
    void append(const T *values, std::size_t count)
    {
        if (m_capacity - m_size < count)
            grow(count);
        if (count > 0)
            std::memcpy(m_values.get() + m_size, values, count * sizeof(T));
        m_size += count;
    }
    /// `size` is at most size().
    void truncate(std::size_t size) { m_size = size; }
    void reserve(std::size_t capacity)
    {
        if (capacity > m_capacity)
            reallocate(capacity);
    }
    /// Gives back what is reserved beyond size().
    void shrink()
    {
        if (m_capacity > m_size)
            reallocate(m_size);
    }

private:
    struct Free
    {
        void operator()(T *values) const { std::free(values); }
    };

    void swap(GrowingBuffer &other) noexcept
    {
        std::swap(m_values, other.m_values);
        std::swap(m_size, other.m_size);
        std::swap(m_capacity, other.m_capacity);
    }
    void grow(std::size_t missing) { reallocate(std::max({m_size + missing, m_capacity + m_capacity / 2, std::size_t(64)})); }
    void reallocate(std::size_t capacity)
    {
        // One more than asked for: realloc may not be asked for nothing.
        void *const moved = std::realloc(m_values.get(), (capacity + 1) * sizeof(T));
        if (!moved)
            throw std::bad_alloc();
        static_cast<void>(m_values.release());
        m_values.reset(static_cast<T *>(moved));
        m_capacity = capacity;
    }

    std::unique_ptr<T[], Free> m_values;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace Muster
